using Microsoft.Data.Sqlite;
using PowerPlatformMagento.App.Storage;
using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App.Inbox;

/// <summary>What events brought along, next to their rows in the inbox. It goes with the row when the item is done and stays as long as the item waits or is parked.</summary>
internal sealed class ContentTable(SqliteConnection connection) : IDisposable
{
    private readonly SqlStatement _held = new(connection, "SELECT bytes FROM held");

    private readonly SqlStatement _keep = new(
        connection,
        """
        INSERT INTO content (store, type, id, occurred, read, bytes, payload) VALUES ($store, $type, $id, $occurred, $read, $bytes, $payload)
        ON CONFLICT (store, type, id) DO UPDATE SET occurred = excluded.occurred, read = excluded.read, bytes = excluded.bytes, payload = excluded.payload
        WHERE excluded.occurred >= occurred
        """,
        "$store", "$type", "$id", "$occurred", "$read", "$bytes", "$payload");

    private readonly SqlStatement _drop = new(connection, "DELETE FROM content WHERE store = $store AND type = $type AND id = $id", "$store", "$type", "$id");

    private readonly SqlStatement _forgetItems = new(
        connection, "DELETE FROM item WHERE state = 2 AND (store, type, id) IN (SELECT store, type, id FROM content WHERE read < $limit)", "$limit");

    private readonly SqlStatement _forgetContents = new(
        connection,
        """
        DELETE FROM content WHERE read < $limit
            AND NOT EXISTS (SELECT 1 FROM item WHERE item.store = content.store AND item.type = content.type AND item.id = content.id)
        """,
        "$limit");

    /// <summary>What came along with an event; null when it is not kept.</summary>
    public static EventContent? Find(SqliteConnection connection, string store, EntityType type, string id)
    {
        using var query = new SqlStatement(connection, "SELECT payload, bytes, read FROM content WHERE store = $store AND type = $type AND id = $id", "$store", "$type", "$id");
        using var rows = query.Read(store, (int)type, id);
        return rows.Read() ? new EventContent(rows.GetString(0), (int)rows.GetInt64(1), rows.GetInstant(2)) : null;
    }

    /// <summary>True when what these events bring along fits into the limit; events that bring nothing always do.</summary>
    public bool HasRoom(IReadOnlyList<EventGroup> groups, long limit)
    {
        long bytes = 0;
        foreach (var group in groups)
        {
            foreach (var item in group.Events)
            {
                bytes += item.Content?.Bytes ?? 0;
            }
        }

        if (bytes == 0)
        {
            return true;
        }

        using var rows = _held.Read();
        return rows.Read() && rows.GetInt64(0) + bytes <= limit;
    }

    /// <summary>Keeps a content, unless a newer one is kept already.</summary>
    public void Keep(EntityEvent item, EventContent content) =>
        _keep.Run(item.Store, (int)item.Type, item.Id, item.OccurredAt, content.ReadAt, content.Bytes, content.Payload);

    /// <summary>Drops the content of an item that is done.</summary>
    public void Drop(string store, EntityType type, string id) => _drop.Run(store, (int)type, id);

    /// <summary>Forgets what was parked before an instant and nobody decided about.</summary>
    public void Forget(long before)
    {
        _forgetItems.Run(before);
        _forgetContents.Run(before);
    }

    public void Dispose()
    {
        foreach (var statement in new[] { _held, _keep, _drop, _forgetItems, _forgetContents })
        {
            statement.Dispose();
        }
    }
}
