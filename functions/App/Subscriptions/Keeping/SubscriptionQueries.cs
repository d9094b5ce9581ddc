using System.Text.Json;
using Microsoft.Data.Sqlite;
using PowerPlatformMagento.App.Storage;

namespace PowerPlatformMagento.App.Subscriptions.Keeping;

/// <summary>What is read from the file beside the writer.</summary>
internal static class SubscriptionQueries
{
    // Of each record the oldest waiting event only: the others follow when it is done.
    private const string IsFirstOfRecord =
        "NOT EXISTS (SELECT 1 FROM notification e WHERE e.subscription = n.subscription AND e.record = n.record AND e.state = 0 AND e.number < n.number)";

    /// <summary>Living subscriptions.</summary>
    public static List<Subscription> Living(SqliteConnection connection)
    {
        using var query = new SqlStatement(connection, "SELECT number, topic, store, filter, began FROM subscription WHERE state = 0");
        using var rows = query.Read();
        var found = new List<Subscription>();
        while (rows.Read())
        {
            var filter = JsonSerializer.Deserialize(rows.GetString(3), SubscriptionJson.Default.SubscriptionFilter)!;
            found.Add(new Subscription(rows.GetInt64(0), rows.GetString(1), rows.GetString(2), filter, rows.GetInstant(4)));
        }

        return found;
    }

    /// <summary>Living subscriptions for which something waits.</summary>
    public static List<long> WithWork(SqliteConnection connection)
    {
        using var query = new SqlStatement(connection, "SELECT number FROM subscription WHERE state = 0 AND pending > 0");
        using var rows = query.Read();
        var found = new List<long>();
        while (rows.Read())
        {
            found.Add(rows.GetInt64(0));
        }

        return found;
    }

    /// <summary>Facts of these records.</summary>
    public static Dictionary<string, byte[]> Facts(SqliteConnection connection, string store, RecordKind kind, IReadOnlyCollection<string> ids)
    {
        using var query = new SqlStatement(connection, "SELECT value FROM fact WHERE store = $store AND kind = $kind AND id = $id", "$store", "$kind", "$id");
        var found = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            using var rows = query.Read(store, (long)kind, id);
            if (rows.Read())
            {
                found[id] = rows.GetBytes(0);
            }
        }

        return found;
    }

    /// <summary>Stores and kinds facts or cursors are kept of.</summary>
    public static List<(string Store, RecordKind Kind)> FactOwners(SqliteConnection connection)
    {
        using var query = new SqlStatement(connection, "SELECT DISTINCT store, kind FROM fact UNION SELECT store, kind FROM cursor");
        using var rows = query.Read();
        var found = new List<(string, RecordKind)>();
        while (rows.Read())
        {
            found.Add((rows.GetString(0), (RecordKind)rows.GetInt64(1)));
        }

        return found;
    }

    /// <summary>A cursor; null when there is none.</summary>
    public static DateTimeOffset? Cursor(SqliteConnection connection, string store, RecordKind kind, string name)
    {
        using var query = new SqlStatement(connection, "SELECT position FROM cursor WHERE store = $store AND kind = $kind AND name = $name", "$store", "$kind", "$name");
        using var rows = query.Read(store, (long)kind, name);
        return rows.Read() ? rows.GetInstant(0) : null;
    }

    /// <summary>The next events that are due: one that was tried in vain goes behind those that were not, for the trouble may be its own.</summary>
    public static List<WaitingEvent> Next(SqliteConnection connection, long subscription, int maximum, DateTimeOffset now)
    {
        using var query = new SqlStatement(
            connection,
            $"""
            SELECT n.number, n.event, event.id, event.payload, n.attempts, n.created FROM notification n JOIN event ON event.number = n.event
            WHERE n.subscription = $subscription AND n.state = 0 AND n.due <= $now AND {IsFirstOfRecord}
            ORDER BY n.due, n.number LIMIT $maximum
            """,
            "$subscription", "$now", "$maximum");
        using var rows = query.Read(subscription, now, maximum);
        var found = new List<WaitingEvent>();
        while (rows.Read())
        {
            found.Add(new WaitingEvent(rows.GetInt64(0), subscription, rows.GetInt64(1), rows.GetString(2), rows.GetBytes(3), (int)rows.GetInt64(4), rows.GetInstant(5)));
        }

        return found;
    }

    /// <summary>When something is due; null when nothing waits.</summary>
    public static DateTimeOffset? NextDue(SqliteConnection connection, long subscription)
    {
        using var query = new SqlStatement(
            connection, $"SELECT min(n.due) FROM notification n WHERE n.subscription = $subscription AND n.state = 0 AND {IsFirstOfRecord}", "$subscription");
        using var rows = query.Read(subscription);
        return rows.Read() && !rows.IsNull(0) ? rows.GetInstant(0) : null;
    }

    /// <summary>Where a living subscription's address is bound to, and the encrypted address.</summary>
    public static (string Match, byte[] Box)? Callback(SqliteConnection connection, long subscription)
    {
        using var query = new SqlStatement(connection, "SELECT match, callback FROM subscription WHERE number = $subscription AND state = 0", "$subscription");
        using var rows = query.Read(subscription);
        return rows.Read() ? (rows.GetString(0), rows.GetBytes(1)) : null;
    }

    /// <summary>How subscriptions are, by topic and store.</summary>
    public static List<TopicStatus> Status(SqliteConnection connection)
    {
        using var query = new SqlStatement(
            connection,
            """
            SELECT topic, store, sum(state = 0), sum(state = 0 AND trouble IS NOT NULL), sum(state = 1), sum(pending), sum(sent), sum(dropped), sum(missed), group_concat(DISTINCT trouble),
                (SELECT min(n.created) FROM notification n JOIN subscription s ON s.number = n.subscription WHERE n.state = 0 AND s.topic = subscription.topic AND s.store = subscription.store)
            FROM subscription GROUP BY topic, store ORDER BY topic, store
            """);
        using var rows = query.Read();
        var found = new List<TopicStatus>();
        while (rows.Read())
        {
            found.Add(new TopicStatus(
                rows.GetString(0), rows.GetString(1), rows.GetInt64(2), rows.GetInt64(3), rows.GetInt64(4), rows.GetInt64(5), rows.IsNull(10) ? null : rows.GetInstant(10),
                rows.GetInt64(6), rows.GetInt64(7), rows.GetInt64(8), rows.IsNull(9) ? [] : rows.GetString(9).Split(',')));
        }

        return found;
    }
}
