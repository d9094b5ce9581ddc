using System.Collections.Concurrent;
using System.Text.Json;

namespace PowerPlatformMagento.Sandbox.Store.Documents;

/// <summary>Ids of what lies inside documents, e.g. tracks of shipments: which is the next, and where is one. Safe for many threads.</summary>
internal sealed class ChildIds
{
    private static readonly Dictionary<StoreEntity, (string List, string Id)[]> Lists = new()
    {
        [StoreEntity.Orders] = [("status_histories", "entity_id")],
        [StoreEntity.Customers] = [("addresses", "id")],
        [StoreEntity.Shipments] = [("items", "entity_id"), ("tracks", "entity_id"), ("comments", "entity_id")],
        [StoreEntity.Invoices] = [("items", "entity_id"), ("comments", "entity_id")],
        [StoreEntity.Creditmemos] = [("items", "entity_id"), ("comments", "entity_id")],
        [StoreEntity.Returns] = [("items", "entity_id"), ("tracks", "entity_id"), ("comments", "entity_id")],
    };

    private readonly ConcurrentDictionary<(StoreEntity Collection, string List), long> last = [];
    private readonly ConcurrentDictionary<(StoreEntity Collection, string List, long Id), long> owners = [];

    /// <summary>Remembers what a document holds.</summary>
    public void Add(StoreEntity collection, long owner, JsonElement document)
    {
        foreach (var (list, id) in Lists.GetValueOrDefault(collection) ?? [])
        {
            if (!document.TryGetProperty(list, out var children) || children.ValueKind != JsonValueKind.Array)
            {
                continue;
            }

            foreach (var child in children.EnumerateArray())
            {
                if (child.TryGetProperty(id, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var number))
                {
                    last.AddOrUpdate((collection, list), number, (_, known) => Math.Max(known, number));
                    if (list is "tracks" or "addresses")
                    {
                        owners[(collection, list, number)] = owner;
                    }
                }
            }
        }
    }

    /// <summary>An id nobody has.</summary>
    public long Next(StoreEntity collection, string list) => last.AddOrUpdate((collection, list), 1, (_, known) => known + 1);

    /// <summary>The document that holds the track or address, or held it last; null when there never was one of this id.</summary>
    public long? Owner(StoreEntity collection, string list, long id) => owners.TryGetValue((collection, list, id), out var owner) ? owner : null;
}
