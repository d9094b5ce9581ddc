using Microsoft.Data.Sqlite;
using PowerPlatformMagento.App.Storage;

namespace PowerPlatformMagento.App.Inbox;

/// <summary>Carts that are watched: those somebody touched lately, and those that were told as abandoned and are not over yet.</summary>
internal sealed class CartTable(SqliteConnection connection) : IDisposable
{
    private readonly SqlStatement _keep = new(
        connection,
        """
        INSERT INTO cart (store, id, updated, state) VALUES ($store, $id, $updated, $state)
        ON CONFLICT (store, id) DO UPDATE SET updated = excluded.updated, state = excluded.state
        """,
        "$store", "$id", "$updated", "$state");

    private readonly SqlStatement _drop = new(connection, "DELETE FROM cart WHERE store = $store AND id = $id", "$store", "$id");

    /// <summary>Carts of these ids.</summary>
    public static IReadOnlyDictionary<string, KeptCart> Find(SqliteConnection connection, string store, IReadOnlyCollection<string> ids)
    {
        using var query = new SqlStatement(connection, "SELECT updated, state FROM cart WHERE store = $store AND id = $id", "$store", "$id");
        var found = new Dictionary<string, KeptCart>(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            using var rows = query.Read(store, id);
            if (rows.Read())
            {
                found[id] = new KeptCart(store, id, rows.GetInstant(0), (KeptCartState)rows.GetInt64(1));
            }
        }

        return found;
    }

    /// <summary>Carts in a state that changed before an instant, oldest change first.</summary>
    public static IReadOnlyList<KeptCart> List(SqliteConnection connection, string store, KeptCartState state, DateTimeOffset before, int maximum)
    {
        using var query = new SqlStatement(
            connection,
            "SELECT id, updated FROM cart WHERE store = $store AND state = $state AND updated < $before ORDER BY updated LIMIT $maximum",
            "$store", "$state", "$before", "$maximum");
        using var rows = query.Read(store, (int)state, before, maximum);
        var found = new List<KeptCart>();
        while (rows.Read())
        {
            found.Add(new KeptCart(store, rows.GetString(0), rows.GetInstant(1), state));
        }

        return found;
    }

    /// <summary>Keeps what is known of a cart; nothing of one that is over.</summary>
    public void Keep(KeptCart cart)
    {
        if (cart.State == KeptCartState.Gone)
        {
            _drop.Run(cart.Store, cart.Id);
        }
        else
        {
            _keep.Run(cart.Store, cart.Id, cart.UpdatedAt, (int)cart.State);
        }
    }

    public void Dispose()
    {
        _keep.Dispose();
        _drop.Dispose();
    }
}
