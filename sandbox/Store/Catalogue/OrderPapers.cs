using System.Text.Json;
using PowerPlatformMagento.Sandbox.Store.Documents;

namespace PowerPlatformMagento.Sandbox.Store.Catalogue;

/// <summary>Reads what belongs to an order beside its rows: totals, shipments, invoices, credit memos.</summary>
internal static class OrderPapers
{
    public static CatalogueTotals Totals(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        var order = document.RootElement;
        return new CatalogueTotals(
            DocumentModels.Amount(order, "subtotal_incl_tax"),
            DocumentModels.Amount(order, "shipping_incl_tax"),
            -DocumentModels.Amount(order, "discount_amount"),
            DocumentModels.Amount(order, "tax_amount"),
            DocumentModels.Amount(order, "grand_total"),
            DocumentModels.Amount(order, "total_paid"),
            DocumentModels.Amount(order, "total_refunded"),
            DocumentModels.Text(order, "order_currency_code") ?? "");
    }

    /// <summary>Oldest first.</summary>
    public static IReadOnlyList<CatalogueDocument> Of(IQueryableDocuments documents, long orderId) =>
    [
        .. Of(documents, orderId, StoreEntity.Shipments, CatalogueDocumentKind.Shipment)
            .Concat(Of(documents, orderId, StoreEntity.Invoices, CatalogueDocumentKind.Invoice))
            .Concat(Of(documents, orderId, StoreEntity.Creditmemos, CatalogueDocumentKind.Refund))
            .OrderBy(paper => paper.CreatedAt),
    ];

    private static IEnumerable<CatalogueDocument> Of(IQueryableDocuments documents, long orderId, StoreEntity collection, CatalogueDocumentKind kind) =>
        documents.IdsOfOrder(collection, orderId).Select(id => documents.Find(collection, id)).Where(json => json is not null).Select(json => Read(json!.Value, kind));

    private static CatalogueDocument Read(ReadOnlyMemory<byte> json, CatalogueDocumentKind kind)
    {
        using var document = JsonDocument.Parse(json);
        var paper = document.RootElement;
        return new CatalogueDocument(
            kind,
            paper.GetProperty("entity_id").GetInt64(),
            DocumentModels.Text(paper, "increment_id") ?? "",
            DocumentModels.Instant(paper, "created_at"),
            kind == CatalogueDocumentKind.Shipment ? DocumentModels.Amount(paper, "total_qty") : null,
            kind == CatalogueDocumentKind.Shipment ? null : DocumentModels.Amount(paper, "grand_total"),
            [.. Tracks(paper).Select(track => DocumentModels.Text(track, "track_number")).OfType<string>()]);
    }

    private static JsonElement.ArrayEnumerator Tracks(JsonElement paper) =>
        paper.TryGetProperty("tracks", out var tracks) && tracks.ValueKind == JsonValueKind.Array ? tracks.EnumerateArray() : default;
}
