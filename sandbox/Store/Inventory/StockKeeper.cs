using System.Text.Json;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Products;

namespace PowerPlatformMagento.Sandbox.Store.Inventory;

/// <summary>
/// Keeps the stock of a store that changes: shipments take pieces from their source, invoices those of products without a weight, and open orders reserve the rest.
/// One for each set of documents, for as long as they live.
/// </summary>
internal sealed class StockKeeper
{
    private readonly DocumentSet documents;
    private readonly ProductShelf shelf;
    private readonly Reservations reservations;
    private readonly HashSet<(StoreEntity Collection, long Id)> seen = [];
    private readonly Lock gate = new();
    private readonly long lastShipment;
    private readonly long lastInvoice;

    public StockKeeper(DocumentSet documents)
    {
        this.documents = documents;
        shelf = new ProductShelf(documents);
        reservations = new Reservations(documents);
        lastShipment = documents.Ids(StoreEntity.Shipments).DefaultIfEmpty(0).Max();
        lastInvoice = documents.Ids(StoreEntity.Invoices).DefaultIfEmpty(0).Max();
        documents.Changed += OnChanged;
    }

    /// <summary>Pieces the open orders of some store views reserve.</summary>
    public decimal Reserved(string sku, IReadOnlySet<int> views) => reservations.Of(sku, views);

    private void OnChanged(DocumentChange change)
    {
        var last = change.Collection switch { StoreEntity.Shipments => lastShipment, StoreEntity.Invoices => lastInvoice, _ => long.MaxValue };
        if (change.Id <= last || !IsNew(change))
        {
            return;
        }

        using var document = JsonDocument.Parse(documents.Find(change.Collection, change.Id)!.Value);
        var paper = document.RootElement;
        if (!paper.TryGetProperty("items", out var rows) || rows.ValueKind != JsonValueKind.Array)
        {
            return;
        }

        var source = change.Collection == StoreEntity.Shipments ? SourceOf(paper) : SourceItems.DefaultSource;
        foreach (var row in rows.EnumerateArray())
        {
            var sku = row.GetProperty("sku").GetString() ?? "";
            if (change.Collection == StoreEntity.Shipments || IsVirtual(sku))
            {
                Take(sku, source, row.GetProperty("qty").GetDecimal());
            }
        }
    }

    private bool IsNew(DocumentChange change)
    {
        lock (gate)
        {
            return seen.Add((change.Collection, change.Id));
        }
    }

    private bool IsVirtual(string sku) => shelf.Find(sku) is { } id && shelf.TypeOf(id) == "virtual";

    private void Take(string sku, string source, decimal quantity)
    {
        if (SourceItems.Of(documents, sku).Any(item => item.Source == source))
        {
            SourceItems.Set(documents, sku, source, item => item with { Quantity = Math.Max(0, item.Quantity - quantity) });
        }
    }

    private static string SourceOf(JsonElement shipment) =>
        shipment.TryGetProperty("extension_attributes", out var extension) && extension.ValueKind == JsonValueKind.Object
        && extension.TryGetProperty("source_code", out var code) && code.GetString() is { Length: > 0 } named ? named : SourceItems.DefaultSource;
}
