using System.Net;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace PowerPlatformMagento.Sandbox.App.Comparison;

/// <summary>Reads a store over its REST API with as little machinery as possible.</summary>
/// <param name="getAsync">Fetches a path below <c>/V1/</c> with its query, authenticated.</param>
internal sealed class StoreReader(Func<string, CancellationToken, Task<Stream>> getAsync) : IStoreReader
{
    private const int PageSize = 200;

    public async IAsyncEnumerable<OrderDocuments> OrdersAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var page in PagesAsync("orders", string.Empty, cancellationToken))
        {
            var orders = Items(page).ToList();
            var ofThese = Filter("order_id", orders.Select(order => order.Text("entity_id")));
            using var shipments = await PartsAsync("shipments", ofThese, cancellationToken);
            using var invoices = await PartsAsync("invoices", ofThese, cancellationToken);
            using var refunds = await PartsAsync("creditmemos", ofThese, cancellationToken);
            foreach (var order in orders)
            {
                var id = order.Text("entity_id");
                yield return new OrderDocuments(order, shipments.Of(id), invoices.Of(id), refunds.Of(id));
            }
        }
    }

    public async IAsyncEnumerable<Document> CustomersAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var page in PagesAsync("customers/search", string.Empty, cancellationToken))
        {
            foreach (var customer in Items(page))
            {
                yield return customer;
            }
        }
    }

    public async IAsyncEnumerable<Document> ReturnsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (!await HasReturnsAsync(cancellationToken))
        {
            yield break;
        }

        await foreach (var page in PagesAsync("returns", string.Empty, cancellationToken))
        {
            foreach (var goods in Items(page))
            {
                yield return goods;
            }
        }
    }

    // Only Adobe Commerce has returns; elsewhere the route does not exist, and an integration may lack the right.
    private async Task<bool> HasReturnsAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var answer = await getAsync("returns?searchCriteria[pageSize]=1", cancellationToken);
            return true;
        }
        catch (HttpRequestException exception) when (exception.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden)
        {
            return false;
        }
    }

    private async Task<OrderParts> PartsAsync(string path, string filter, CancellationToken cancellationToken)
    {
        var parts = new OrderParts();
        await foreach (var page in PagesAsync(path, filter, cancellationToken))
        {
            parts.Add(page);
        }

        return parts;
    }

    private async IAsyncEnumerable<JsonDocument> PagesAsync(string path, string filter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var number = 1; ; number++)
        {
            var query = $"{path}?searchCriteria[pageSize]={PageSize}&searchCriteria[currentPage]={number}"
                + "&searchCriteria[sortOrders][0][field]=entity_id&searchCriteria[sortOrders][0][direction]=ASC" + filter;
            await using var stream = await getAsync(query, cancellationToken);
            using var page = await JsonDocument.ParseAsync(stream, cancellationToken: cancellationToken);
            yield return page;
            if (number * PageSize >= page.RootElement.GetProperty("total_count").GetInt32())
            {
                yield break;
            }
        }
    }

    private static string Filter(string field, IEnumerable<string?> values) =>
        $"&searchCriteria[filter_groups][0][filters][0][field]={field}&searchCriteria[filter_groups][0][filters][0][condition_type]=in"
        + $"&searchCriteria[filter_groups][0][filters][0][value]={Uri.EscapeDataString(string.Join(',', values))}";

    private static IEnumerable<Document> Items(JsonDocument page) =>
        page.RootElement.TryGetProperty("items", out var items) && items.ValueKind == JsonValueKind.Array
            ? items.EnumerateArray().Select(item => new Document(item))
            : [];
}
