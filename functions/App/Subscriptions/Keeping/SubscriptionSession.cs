using System.Text.Json;
using Microsoft.Data.Sqlite;
using PowerPlatformMagento.App.Storage;

namespace PowerPlatformMagento.App.Subscriptions.Keeping;

/// <summary>The writing connection of the subscriptions with its prepared statements. Used by one thread.</summary>
internal sealed class SubscriptionSession(SqliteConnection connection) : IWriteSession
{
    private readonly SqlStatement _begin = new(connection, "BEGIN IMMEDIATE");
    private readonly SqlStatement _commit = new(connection, "COMMIT");
    private readonly SqlStatement _count = new(connection, "SELECT count(*) FROM subscription WHERE match <> $match", "$match");

    // A living subscription goes on where it is; a dead one begins anew.
    private readonly SqlStatement _subscribe = new(
        connection,
        """
        INSERT INTO subscription (key, match, topic, store, filter, callback, began) VALUES ($key, $match, $topic, $store, $filter, $callback, $now)
        ON CONFLICT (match) DO UPDATE SET
            key = excluded.key,
            callback = excluded.callback,
            began = iif(state = 0, began, excluded.began),
            state = 0, gone = 0, refused = 0, trouble = NULL, died = NULL
        RETURNING number, began
        """,
        "$key", "$match", "$topic", "$store", "$filter", "$callback", "$now");

    private readonly SqlStatement _unsubscribe = new(connection, "DELETE FROM subscription WHERE key = $key RETURNING number", "$key");
    private readonly SqlStatement _clearFacts = new(connection, "DELETE FROM fact WHERE store = $store AND kind = $kind", "$store", "$kind");
    private readonly SqlStatement _clearCursors = new(connection, "DELETE FROM cursor WHERE store = $store AND kind = $kind", "$store", "$kind");

    private readonly SqlStatement _setFact = new(
        connection,
        "INSERT INTO fact (store, kind, id, value) VALUES ($store, $kind, $id, $value) ON CONFLICT DO UPDATE SET value = excluded.value",
        "$store", "$kind", "$id", "$value");

    private readonly SqlStatement _addFact = new(
        connection, "INSERT INTO fact (store, kind, id, value) VALUES ($store, $kind, $id, $value) ON CONFLICT DO NOTHING", "$store", "$kind", "$id", "$value");

    private readonly SqlStatement _forgetFact = new(connection, "DELETE FROM fact WHERE store = $store AND kind = $kind AND id = $id", "$store", "$kind", "$id");

    private readonly SqlStatement _setCursor = new(
        connection,
        "INSERT INTO cursor (store, kind, name, position) VALUES ($store, $kind, $name, $position) ON CONFLICT DO UPDATE SET position = excluded.position",
        "$store", "$kind", "$name", "$position");

    private readonly SqlStatement _living = new(connection, "SELECT pending FROM subscription WHERE number = $subscription AND state = 0", "$subscription");
    private readonly SqlStatement _missed = new(connection, "UPDATE subscription SET missed = missed + 1, trouble = $code WHERE number = $subscription", "$code", "$subscription");

    private readonly SqlStatement _event = new(
        connection,
        "INSERT INTO event (id, payload) VALUES ($id, $payload) ON CONFLICT (id) DO UPDATE SET payload = coalesce(payload, excluded.payload) RETURNING number",
        "$id", "$payload");

    private readonly SqlStatement _notify = new(
        connection,
        "INSERT INTO notification (subscription, event, record, created, due) VALUES ($subscription, $event, $record, $now, $now) ON CONFLICT DO NOTHING",
        "$subscription", "$event", "$record", "$now");

    private readonly SqlStatement _addPending = new(connection, "UPDATE subscription SET pending = pending + 1 WHERE number = $subscription", "$subscription");

    private readonly SqlStatement _finish = new(connection, "UPDATE notification SET state = 1 WHERE number = $number AND state = 0", "$number");

    private readonly SqlStatement _forgetPayload = new(
        connection, "UPDATE event SET payload = NULL WHERE number = $event AND NOT EXISTS (SELECT 1 FROM notification WHERE event = $event AND state = 0)", "$event");

    private readonly SqlStatement _sent = new(
        connection,
        "UPDATE subscription SET pending = pending - 1, sent = sent + 1, gone = 0, refused = 0, trouble = NULL WHERE number = $subscription",
        "$subscription");

    private readonly SqlStatement _dropped = new(
        connection,
        "UPDATE subscription SET pending = pending - 1, dropped = dropped + 1, trouble = $code WHERE number = $subscription",
        "$code", "$subscription");

    private readonly SqlStatement _postpone = new(connection, "UPDATE notification SET attempts = attempts + 1, due = $due WHERE number = $number AND state = 0", "$due", "$number");

    private readonly SqlStatement _strike = new(
        connection,
        "UPDATE subscription SET gone = gone + $gone, refused = refused + $refused, trouble = $code WHERE number = $subscription RETURNING gone, refused",
        "$gone", "$refused", "$code", "$subscription");

    private readonly SqlStatement _die = new(
        connection, "UPDATE subscription SET state = 1, trouble = $code, died = $now, dropped = dropped + pending, pending = 0 WHERE number = $subscription AND state = 0", "$code", "$now", "$subscription");

    private readonly SqlStatement _forgetWaiting = new(connection, "DELETE FROM notification WHERE subscription = $subscription", "$subscription");
    private readonly SqlStatement _sweepDead = new(connection, "DELETE FROM subscription WHERE state = 1 AND died < $limit", "$limit");
    private readonly SqlStatement _sweepDone = new(connection, "DELETE FROM notification WHERE state = 1 AND created < $limit", "$limit");
    private readonly SqlStatement _sweepEvents = new(connection, "DELETE FROM event WHERE NOT EXISTS (SELECT 1 FROM notification WHERE notification.event = event.number)");

    public void Begin() => _begin.Run();

    public void Commit() => _commit.Run();

    /// <summary>Keeps a subscription; null when there are too many. Facts of kinds nobody watched until now are old and go.</summary>
    public Subscription? Subscribe(NewSubscription wish, IReadOnlyList<RecordKind> unwatched, int maximum, DateTimeOffset now)
    {
        using (var count = _count.Read(wish.Match))
        {
            if (count.Read() && count.GetInt64(0) >= maximum)
            {
                return null;
            }
        }

        foreach (var kind in unwatched)
        {
            ForgetFacts(wish.Store, kind);
        }

        using var kept = _subscribe.Read(wish.Key, wish.Match, wish.Topic, wish.Store, JsonSerializer.Serialize(wish.Filter, SubscriptionJson.Default.SubscriptionFilter), wish.Callback, now);
        kept.Read();
        return new Subscription(kept.GetInt64(0), wish.Topic, wish.Store, wish.Filter, kept.GetInstant(1));
    }

    /// <summary>Deletes a subscription with all that waits for it; null when there is none.</summary>
    public long? Unsubscribe(string key)
    {
        using var deleted = _unsubscribe.Read(key);
        return deleted.Read() ? deleted.GetInt64(0) : null;
    }

    public void ForgetFacts(string store, RecordKind kind)
    {
        _clearFacts.Run(store, (long)kind);
        _clearCursors.Run(store, (long)kind);
    }

    public void SetCursor(string store, RecordKind kind, string name, DateTimeOffset position) => _setCursor.Run(store, (long)kind, name, position);

    /// <summary>Keeps facts and the events they mean.</summary>
    public Taken Observe(Observation observation, int maximumBacklog, string fullCode, DateTimeOffset now)
    {
        var (store, kind) = (observation.Store, (long)observation.Kind);
        foreach (var fact in observation.Facts)
        {
            if (fact.Value is { } value)
            {
                (observation.OverwritesFacts ? _setFact : _addFact).Run(store, kind, fact.Id, value);
            }
            else
            {
                _forgetFact.Run(store, kind, fact.Id);
            }
        }

        var (woken, overflowing) = (new HashSet<long>(), new HashSet<long>());
        foreach (var happened in observation.Events)
        {
            Add(happened, maximumBacklog, fullCode, now, woken, overflowing);
        }

        return new Taken(woken, overflowing);
    }

    /// <summary>A flow took an event.</summary>
    public void Finish(WaitingEvent sent)
    {
        if (_finish.Run(sent.Number) > 0)
        {
            _sent.Run(sent.Subscription);
            _forgetPayload.Run(sent.Event);
        }
    }

    /// <summary>An event is not tried any more.</summary>
    public void Drop(WaitingEvent dropped, string code)
    {
        if (_finish.Run(dropped.Number) > 0)
        {
            _dropped.Run(code, dropped.Subscription);
            _forgetPayload.Run(dropped.Event);
        }
    }

    /// <summary>An event is tried again later.</summary>
    /// <returns>How many answers in a row said that the flow is gone, and how many that it refuses.</returns>
    public (long Gone, long Refused) Postpone(WaitingEvent waiting, DateTimeOffset due, Strike strike, string code)
    {
        _postpone.Run(due, waiting.Number);
        using var counts = _strike.Read(strike == Strike.Gone ? 1 : 0, strike == Strike.Refused ? 1 : 0, code, waiting.Subscription);
        return counts.Read() ? (counts.GetInt64(0), counts.GetInt64(1)) : default;
    }

    /// <summary>Gives a subscription up; what waited for it is dropped, the row stays for people to see. False when it was not living.</summary>
    public bool Die(long subscription, string code, DateTimeOffset now)
    {
        if (_die.Run(code, now, subscription) == 0)
        {
            return false;
        }

        _forgetWaiting.Run(subscription);
        return true;
    }

    /// <summary>Forgets what is too old to matter. Returns how many dead subscriptions went.</summary>
    public int Sweep(DateTimeOffset deadBefore, DateTimeOffset doneBefore)
    {
        var dead = _sweepDead.Run(deadBefore);
        _sweepDone.Run(doneBefore);
        _sweepEvents.Run();
        return dead;
    }

    public void Dispose()
    {
        foreach (var statement in new[]
        {
            _begin, _commit, _count, _subscribe, _unsubscribe, _clearFacts, _clearCursors, _setFact, _addFact, _forgetFact, _setCursor, _living, _missed, _event, _notify, _addPending,
            _finish, _forgetPayload, _sent, _dropped, _postpone, _strike, _die, _forgetWaiting, _sweepDead, _sweepDone, _sweepEvents,
        })
        {
            statement.Dispose();
        }

        connection.Dispose();
    }

    private void Add(NewEvent happened, int maximumBacklog, string fullCode, DateTimeOffset now, HashSet<long> woken, HashSet<long> overflowing)
    {
        long? number = null;
        foreach (var subscription in happened.Subscriptions)
        {
            switch (Pending(subscription))
            {
                case null:
                    break;
                case var pending when pending >= maximumBacklog:
                    _missed.Run(fullCode, subscription);
                    overflowing.Add(subscription);
                    break;
                default:
                    number ??= Keep(happened);
                    if (_notify.Run(subscription, number.Value, happened.Record, now) > 0)
                    {
                        _addPending.Run(subscription);
                        woken.Add(subscription);
                    }

                    break;
            }
        }

        if (number is { } kept)
        {
            // Nothing was added when the event was known already.
            _forgetPayload.Run(kept);
        }
    }

    private long? Pending(long subscription)
    {
        using var rows = _living.Read(subscription);
        return rows.Read() ? rows.GetInt64(0) : null;
    }

    private long Keep(NewEvent happened)
    {
        using var rows = _event.Read(happened.Id, happened.Payload);
        rows.Read();
        return rows.GetInt64(0);
    }
}
