namespace PowerPlatformMagento.Sandbox.App.Comparison;

/// <summary>An order of the store with the documents that belong to it, as raw Magento documents.</summary>
internal sealed record OrderDocuments(
    Document Order,
    IReadOnlyList<Document> Shipments,
    IReadOnlyList<Document> Invoices,
    IReadOnlyList<Document> Refunds)
{
    public string Id => Order.Text("entity_id") ?? "?";
}
