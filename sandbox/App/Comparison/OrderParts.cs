using System.Text.Json;

namespace PowerPlatformMagento.Sandbox.App.Comparison;

/// <summary>Shipments, invoices or refunds of a page of orders.</summary>
internal sealed class OrderParts : IDisposable
{
    private readonly List<JsonDocument> _pages = [];

    /// <summary>Keeps a copy: the page itself goes with its reader.</summary>
    public void Add(JsonDocument page) => _pages.Add(JsonDocument.Parse(page.RootElement.GetRawText()));

    public IReadOnlyList<Document> Of(string? orderId) =>
    [
        .. _pages
            .SelectMany(page => page.RootElement.TryGetProperty("items", out var items) && items.ValueKind == JsonValueKind.Array ? items.EnumerateArray() : default)
            .Select(part => new Document(part))
            .Where(part => part.Text("order_id") == orderId),
    ];

    public void Dispose() => _pages.ForEach(page => page.Dispose());
}
