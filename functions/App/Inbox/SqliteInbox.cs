using Microsoft.Extensions.Options;
using PowerPlatformMagento.App.Storage;
using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App.Inbox;

/// <summary>The inbox in one SQLite file. See docs/decisions/0004-sqlite-inbox.md.</summary>
internal sealed class SqliteInbox : IInbox, IAsyncDisposable
{
    private readonly SqliteFile _file;
    private readonly GroupWriter<InboxSession> _writer;
    private readonly InboxOptions _options;
    private readonly TimeProvider _time;
    private readonly SemaphoreSlim _work = new(0, 1);

    public SqliteInbox(IOptions<InboxOptions> options, TimeProvider time)
    {
        _options = options.Value;
        _time = time;
        _file = InboxFile.Of(_options);
        _writer = new GroupWriter<InboxSession>(
            "inbox writer", isFirst => InboxFile.Open(_file, releaseLeases: isFirst), _file.Failure, new WriterLimits(_options.WaitingCallers, _options.WaitLimit));
    }

    private long Now => _time.GetUtcNow().ToUnixTimeMilliseconds();

    private long Before(TimeSpan age) => Now - (long)age.TotalMilliseconds;

    public async Task<int> EnqueueAsync(IReadOnlyList<EventGroup> groups, CancellationToken cancellationToken)
    {
        var taken = await _writer.RunAsync(session => session.Enqueue(groups, Now, _options.ContentLimit), cancellationToken)
            ?? throw new InboxUnavailableException("what events bring along has used up its share of the file", null);
        if (taken > 0)
        {
            Wake();
        }

        return taken;
    }

    public async Task<IReadOnlyList<InboxItem>> LeaseAsync(LeaseRequest request, CancellationToken cancellationToken)
    {
        if (request.Stores.Count == 0 && request.Resting.Count == 0)
        {
            return [];
        }

        var batch = await _writer.RunAsync(session => session.Lease(request, Now), cancellationToken);
        if (batch.Count == request.MaximumItems)
        {
            // There may be more than one worker's share.
            Wake();
        }

        return batch;
    }

    public Task SettleAsync(IReadOnlyList<Settlement> settlements, CancellationToken cancellationToken) =>
        _writer.RunAsync(
            session =>
            {
                var now = Now;
                foreach (var settlement in settlements)
                {
                    session.Settle(settlement, now);
                }

                return settlements.Count;
            },
            cancellationToken);

    public Task<int> RecoverExpiredLeasesAsync(CancellationToken cancellationToken) =>
        _writer.RunAsync(session => session.Expire(Now, Before(_options.DeliveredRetention), Before(_options.ParkedContentRetention)), cancellationToken);

    public async Task<InboxStatus> GetStatusAsync(CancellationToken cancellationToken)
    {
        // Through the writer first: it creates the file, and it tells whether writing works at all.
        await _writer.RunAsync(_ => 0, cancellationToken);
        return _file.Read(connection =>
        {
            using var query = new SqlStatement(connection, "SELECT state, count(*), min(received) FROM item GROUP BY state");
            using var rows = query.Read();
            var counts = new long[3];
            long? oldest = null;
            while (rows.Read())
            {
                counts[rows.GetInt64(0)] = rows.GetInt64(1);
                if (rows.GetInt64(0) < 2)
                {
                    oldest = Math.Min(oldest ?? long.MaxValue, rows.GetInt64(2));
                }
            }

            return new InboxStatus(counts[0], counts[1], counts[2], oldest is null ? null : DateTimeOffset.FromUnixTimeMilliseconds(oldest.Value));
        });
    }

    public async Task<IReadOnlyDictionary<string, DeliveredState>> FindDeliveredAsync(string store, EntityType type, IReadOnlyCollection<string> ids, CancellationToken cancellationToken)
    {
        await _writer.RunAsync(_ => 0, cancellationToken);
        return _file.Read(connection =>
        {
            using var query = new SqlStatement(connection, "SELECT updated, read FROM delivered WHERE store = $store AND type = $type AND id = $id", "$store", "$type", "$id");
            var found = new Dictionary<string, DeliveredState>(StringComparer.Ordinal);
            foreach (var id in ids)
            {
                using var rows = query.Read(store, (int)type, id);
                if (rows.Read())
                {
                    found[id] = new DeliveredState(DateTimeOffset.FromUnixTimeMilliseconds(rows.GetInt64(0)), DateTimeOffset.FromUnixTimeMilliseconds(rows.GetInt64(1)));
                }
            }

            return found;
        });
    }

    public Task<EventContent?> FindContentAsync(string store, EntityType type, string id, CancellationToken cancellationToken) =>
        Task.FromResult(_file.Read(connection => ContentTable.Find(connection, store, type, id)));

    public async Task<IReadOnlyDictionary<string, KeptCart>> FindCartsAsync(string store, IReadOnlyCollection<string> ids, CancellationToken cancellationToken)
    {
        await _writer.RunAsync(_ => 0, cancellationToken);
        return _file.Read(connection => CartTable.Find(connection, store, ids));
    }

    public async Task<IReadOnlyList<KeptCart>> ListCartsAsync(string store, KeptCartState state, DateTimeOffset before, int maximum, CancellationToken cancellationToken)
    {
        await _writer.RunAsync(_ => 0, cancellationToken);
        return _file.Read(connection => CartTable.List(connection, store, state, before, maximum));
    }

    public async Task<DateTimeOffset?> GetCursorAsync(string store, ChangeFeed feed, CancellationToken cancellationToken)
    {
        await _writer.RunAsync(_ => 0, cancellationToken);
        return _file.Read<DateTimeOffset?>(connection =>
        {
            using var query = new SqlStatement(connection, "SELECT position FROM cursor WHERE store = $store AND feed = $feed", "$store", "$feed");
            using var rows = query.Read(store, (int)feed);
            return rows.Read() ? DateTimeOffset.FromUnixTimeMilliseconds(rows.GetInt64(0)) : null;
        });
    }

    public Task SetCursorAsync(string store, ChangeFeed feed, DateTimeOffset position, CancellationToken cancellationToken) =>
        _writer.RunAsync(
            session =>
            {
                session.SetCursor(store, feed, position);
                return 0;
            },
            cancellationToken);

    public async Task<bool> WipeAsync(CancellationToken cancellationToken)
    {
        await _writer.RunAsync(_ => 0, cancellationToken);
        return _file.EmptyLog();
    }

    public Task WaitForWorkAsync(CancellationToken cancellationToken) => _work.WaitAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _writer.DisposeAsync();
        _work.Dispose();
    }

    private void Wake()
    {
        try
        {
            if (_work.CurrentCount == 0)
            {
                _work.Release();
            }
        }
        catch (SemaphoreFullException)
        {
            // Another caller woke the worker between the two lines.
        }
    }
}
