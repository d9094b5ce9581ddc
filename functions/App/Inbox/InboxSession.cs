using Microsoft.Data.Sqlite;
using PowerPlatformMagento.App.Storage;
using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App.Inbox;

/// <summary>The writing connection with its prepared statements. Used by one thread.</summary>
internal sealed class InboxSession(SqliteConnection connection) : IWriteSession
{
    private const long LongestWait = 5 * 60 * 1000;

    private static readonly EntityType[] AllTypes = Enum.GetValues<EntityType>();

    private readonly ContentTable _contents = new(connection);
    private readonly CartTable _carts = new(connection);
    private readonly SqlStatement _begin = new(connection, "BEGIN IMMEDIATE");
    private readonly SqlStatement _commit = new(connection, "COMMIT");
    private readonly SqlStatement _receipt = new(connection, "INSERT INTO receipt (mark, until) VALUES ($mark, $until) ON CONFLICT DO NOTHING", "$mark", "$until");

    // A parked row wakes up only for an event newer than the one it was parked with, so the poller does not wake it again and again.
    private readonly SqlStatement _enqueue = new(
        connection,
        """
        INSERT INTO item (store, type, id, due, received, occurred) VALUES ($store, $type, $id, $now, $now, $occurred)
        ON CONFLICT (store, type, id) DO UPDATE SET
            again = again | (state = 1),
            attempts = iif(state = 2 AND excluded.occurred > occurred, 0, attempts),
            due = iif(state = 2 AND excluded.occurred > occurred, excluded.due, due),
            received = iif(state = 2 AND excluded.occurred > occurred, excluded.received, received),
            state = iif(state = 2 AND excluded.occurred > occurred, 0, state),
            occurred = max(occurred, excluded.occurred)
        """,
        "$store", "$type", "$id", "$now", "$occurred");

    private readonly SqlStatement _resubmit = new(
        connection,
        """
        INSERT INTO item (store, type, id, due, received, occurred, issue) VALUES ($store, $type, $id, 0, $now, $occurred, 1)
        ON CONFLICT (store, type, id) DO UPDATE SET
            again = again | iif(state = 1, 2, 0),
            issue = 1,
            attempts = iif(state = 1, attempts, 0),
            interruptions = iif(state = 1, interruptions, 0),
            failed = iif(state = 1, failed, NULL),
            due = iif(state = 1, due, 0),
            received = iif(state = 2, excluded.received, received),
            state = iif(state = 1, 1, 0)
        """,
        "$store", "$type", "$id", "$now", "$occurred");

    private readonly SqlStatement _oldest = new(
        connection,
        "SELECT due, received FROM item WHERE state = 0 AND store = $store AND type = $type AND due <= $now ORDER BY due LIMIT 1",
        "$store", "$type", "$now");

    private readonly SqlStatement _waitingBefore = new(
        connection,
        "SELECT 1 FROM item WHERE store = $store AND type = $type AND state < 2 AND received <= $received LIMIT 1",
        "$store", "$type", "$received");

    private readonly SqlStatement _nextLease = new(connection, "UPDATE sequence SET lease = lease + 1 RETURNING lease");

    private readonly SqlStatement _lease = new(
        connection,
        """
        UPDATE item SET state = 1, lease = $lease, leased_until = $until
        WHERE (store, type, id) IN (
            SELECT store, type, id FROM item WHERE state = 0 AND store = $store AND type = $type AND due <= $now ORDER BY due LIMIT $maximum)
        RETURNING id, occurred, attempts, failed, issue
        """,
        "$lease", "$until", "$store", "$type", "$now", "$maximum");

    private readonly SqlStatement _finish = new(
        connection,
        "DELETE FROM item WHERE store = $store AND type = $type AND id = $id AND state = 1 AND lease = $lease AND again = 0",
        "$store", "$type", "$id", "$lease");

    private readonly SqlStatement _runAgain = new(
        connection,
        """
        UPDATE item SET state = 0, again = 0, attempts = 0, interruptions = 0, issue = max($issue, again >= 2), failed = NULL, due = iif(again >= 2, 0, $now), received = $now, leased_until = NULL
        WHERE store = $store AND type = $type AND id = $id AND state = 1 AND lease = $lease AND again <> 0
        """,
        "$issue", "$now", "$store", "$type", "$id", "$lease");

    private readonly SqlStatement _postpone = new(
        connection,
        """
        UPDATE item SET state = 0, again = 0, leased_until = NULL, issue = max(issue, again >= 2),
            attempts = iif(again >= 2, 0, attempts + $counts),
            due = iif(again >= 2, 0, $due),
            failed = CASE WHEN again >= 2 THEN NULL WHEN $counts = 1 THEN coalesce(failed, $now) ELSE failed END
        WHERE store = $store AND type = $type AND id = $id AND state = 1 AND lease = $lease
        """,
        "$counts", "$due", "$now", "$store", "$type", "$id", "$lease");

    private readonly SqlStatement _park = new(
        connection,
        """
        UPDATE item SET state = 2, issue = 1, attempts = attempts + 1, leased_until = NULL, failed = coalesce(failed, $now)
        WHERE store = $store AND type = $type AND id = $id AND state = 1 AND lease = $lease AND again = 0
        """,
        "$now", "$store", "$type", "$id", "$lease");

    private readonly SqlStatement _delivered = new(
        connection,
        """
        INSERT INTO delivered (store, type, id, updated, read) VALUES ($store, $type, $id, $updated, $read)
        ON CONFLICT (store, type, id) DO UPDATE SET updated = excluded.updated, read = excluded.read WHERE excluded.read > read
        """,
        "$store", "$type", "$id", "$updated", "$read");

    private readonly SqlStatement _expire = new(
        connection,
        $"UPDATE item SET {InboxSchema.Interrupt}, due = $now WHERE state = 1 AND leased_until <= $now",
        "$now");

    private readonly SqlStatement _forgetReceipts = new(connection, "DELETE FROM receipt WHERE until < $now", "$now");
    private readonly SqlStatement _forgetDelivered = new(connection, "DELETE FROM delivered WHERE read < $limit", "$limit");

    private readonly SqlStatement _cursor = new(
        connection,
        "INSERT INTO cursor (store, feed, position) VALUES ($store, $feed, $position) ON CONFLICT (store, feed) DO UPDATE SET position = excluded.position",
        "$store", "$feed", "$position");

    public void Begin() => _begin.Run();

    public void Commit() => _commit.Run();

    /// <summary>Takes events in.</summary>
    /// <param name="groups">The events.</param>
    /// <param name="now">The time.</param>
    /// <param name="contentLimit">Bytes all contents may have together.</param>
    /// <returns>How many events were taken; null when there is no room for what they bring along, and then nothing was.</returns>
    public int? Enqueue(IReadOnlyList<EventGroup> groups, long now, long contentLimit)
    {
        if (!_contents.HasRoom(groups, contentLimit))
        {
            return null;
        }

        var taken = 0;
        foreach (var group in groups)
        {
            if (group.Receipt is not null && _receipt.Run(group.Receipt, group.ReceiptUntil.ToUnixTimeMilliseconds()) == 0)
            {
                continue;
            }

            var statement = group.IsUrgent ? _resubmit : _enqueue;
            foreach (var item in group.Events)
            {
                statement.Run(item.Store, (int)item.Type, item.Id, now, item.OccurredAt.ToUnixTimeMilliseconds());
                taken++;
                if (item.Content is { } content)
                {
                    _contents.Keep(item, content);
                }
            }

            foreach (var cart in group.Carts)
            {
                _carts.Keep(cart);
            }
        }

        return taken;
    }

    public List<InboxItem> Lease(LeaseRequest request, long now)
    {
        var items = new List<InboxItem>();
        if (FindOldest(request, now) is not (var store, var type))
        {
            return items;
        }

        using var sequence = _nextLease.Read();
        sequence.Read();
        var lease = sequence.GetInt64(0);
        using var rows = _lease.Read(lease, now + (long)request.Duration.TotalMilliseconds, store, (int)type, now, request.MaximumItems);
        while (rows.Read())
        {
            var occurred = DateTimeOffset.FromUnixTimeMilliseconds(rows.GetInt64(1));
            DateTimeOffset? failed = rows.IsNull(3) ? null : DateTimeOffset.FromUnixTimeMilliseconds(rows.GetInt64(3));
            items.Add(new InboxItem(new EntityEvent(store, type, rows.GetString(0), occurred), lease, (int)rows.GetInt64(2), failed, rows.GetInt64(4) != 0));
        }

        return items;
    }

    public void Settle(Settlement settlement, long now)
    {
        var (store, type, id, _) = settlement.Item.Event;
        var (code, lease) = ((int)type, settlement.Item.Lease);
        switch (settlement)
        {
            case Completion completion:
                if (_finish.Run(store, code, id, lease) == 0)
                {
                    _runAgain.Run(0, now, store, code, id, lease);
                }
                else if (EventContent.Has(type))
                {
                    _contents.Drop(store, type, id);
                }

                if (completion.IsRemembered)
                {
                    _delivered.Run(store, code, id, completion.UpdatedAt.ToUnixTimeMilliseconds(), completion.ReadAt.ToUnixTimeMilliseconds());
                }

                break;
            case Postponement postponement:
                _postpone.Run(postponement.CountsAsAttempt ? 1 : 0, postponement.NotBefore.ToUnixTimeMilliseconds(), now, store, code, id, lease);
                break;
            case Parking:
                if (_park.Run(now, store, code, id, lease) == 0)
                {
                    _runAgain.Run(1, now, store, code, id, lease);
                }

                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(settlement), settlement.GetType().Name, "Unknown settlement.");
        }
    }

    public int Expire(long now, long deliveredBefore, long contentsBefore)
    {
        _contents.Forget(contentsBefore);
        _forgetReceipts.Run(now);
        _forgetDelivered.Run(deliveredBefore);
        return _expire.Run(now);
    }

    public void SetCursor(string store, ChangeFeed feed, DateTimeOffset position) =>
        _cursor.Run(store, (int)feed, position.ToUnixTimeMilliseconds());

    public void Dispose()
    {
        foreach (var statement in new[] { _begin, _commit, _receipt, _enqueue, _resubmit, _oldest, _waitingBefore, _nextLease, _lease, _finish, _runAgain, _postpone, _park, _delivered, _expire, _forgetReceipts, _forgetDelivered, _cursor })
        {
            statement.Dispose();
        }

        _contents.Dispose();
        _carts.Dispose();
        connection.Dispose();
    }

    private (string Store, EntityType Type)? FindOldest(LeaseRequest request, long now)
    {
        (string Store, EntityType Type)? oldest = null;
        var due = long.MaxValue;
        var candidates = request.Stores.SelectMany(store => AllTypes, static (store, type) => (store, type, isResting: false))
            .Concat(request.Resting.SelectMany(store => EventContent.Types, static (store, type) => (store, type, isResting: true)));
        foreach (var (store, type, isResting) in candidates)
        {
            // What a resting store has to be read for comes later, so nothing waits for it.
            using var rows = _oldest.Read(store, (int)type, now);
            if (rows.Read() && rows.GetInt64(0) < due && (isResting || !Waits(store, type, rows.GetInt64(0), rows.GetInt64(1), now)))
            {
                due = rows.GetInt64(0);
                oldest = (store, type);
            }
        }

        return oldest;
    }

    // A return links to its order, and a cart to its customer. One that came in with or after those lets them go first, but not for long, and never when a person
    // asked for it. A case finds its order later by itself.
    private bool Waits(string store, EntityType type, long due, long received, long now)
    {
        if (LinkedTo(type) is not { } linked || due == 0 || received <= now - LongestWait)
        {
            return false;
        }

        using var others = _waitingBefore.Read(store, (int)linked, received);
        return others.Read();
    }

    private static EntityType? LinkedTo(EntityType type) => type switch
    {
        EntityType.Return => EntityType.Order,
        EntityType.WebActivity => EntityType.Customer,
        _ => null,
    };
}
