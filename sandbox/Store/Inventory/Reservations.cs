using System.Collections.Concurrent;
using System.Text.Json;
using PowerPlatformMagento.Sandbox.Store.Documents;

namespace PowerPlatformMagento.Sandbox.Store.Inventory;

/// <summary>
/// Pieces that are sold and still lie in the warehouse: an order reserves them, a shipment, a cancellation or a refund gives them free again.
/// Magento keeps a table of plus and minus; here they follow from the orders, which comes to the same sum. Safe for many threads.
/// </summary>
internal sealed class Reservations
{
    private readonly DocumentSet documents;
    private readonly Lock gate = new();
    private readonly ConcurrentDictionary<long, byte> changed = [];
    private readonly Dictionary<long, (int View, IReadOnlyList<(string Sku, decimal Quantity)> Pieces)> byOrder = [];
    private readonly Dictionary<string, Dictionary<int, decimal>> bySku = new(StringComparer.OrdinalIgnoreCase);
    private bool isFilled;

    public Reservations(DocumentSet documents)
    {
        this.documents = documents;
        documents.Changed += OnChanged;
    }

    /// <summary>Pieces of a SKU reserved by the open orders of some store views.</summary>
    public decimal Of(string sku, IReadOnlySet<int> views)
    {
        lock (gate)
        {
            if (!isFilled)
            {
                isFilled = true;
                foreach (var order in documents.Ids(StoreEntity.Orders))
                {
                    changed.TryAdd(order, 0);
                }
            }

            foreach (var order in changed.Keys)
            {
                changed.TryRemove(order, out _);
                Count(order);
            }

            return bySku.TryGetValue(sku, out var reserved) ? reserved.Where(pair => views.Contains(pair.Key)).Sum(pair => pair.Value) : 0;
        }
    }

    private void OnChanged(DocumentChange change)
    {
        if (change.Collection == StoreEntity.Orders)
        {
            changed.TryAdd(change.Id, 0);
        }
    }

    private void Count(long order)
    {
        if (byOrder.Remove(order, out var before))
        {
            Add(before.View, before.Pieces, -1);
        }

        if (documents.Find(StoreEntity.Orders, order) is { } json)
        {
            using var document = JsonDocument.Parse(json);
            var view = document.RootElement.TryGetProperty("store_id", out var store) && store.ValueKind == JsonValueKind.Number ? store.GetInt32() : 0;
            var open = OpenPieces.Of(document.RootElement);
            byOrder[order] = (view, open);
            Add(view, open, 1);
        }
    }

    private void Add(int view, IReadOnlyList<(string Sku, decimal Quantity)> pieces, int sign)
    {
        foreach (var (sku, quantity) in pieces)
        {
            if (!bySku.TryGetValue(sku, out var reserved))
            {
                bySku.Add(sku, reserved = []);
            }

            reserved[view] = reserved.GetValueOrDefault(view) + (sign * quantity);
        }
    }
}
