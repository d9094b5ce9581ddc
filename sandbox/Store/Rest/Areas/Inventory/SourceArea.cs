using System.Text.Json;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Inventory;
using PowerPlatformMagento.Sandbox.Store.Rest.Body;

namespace PowerPlatformMagento.Sandbox.Store.Rest.Areas.Inventory;

/// <summary>Sources, stocks, and which stock draws from which source.</summary>
internal sealed class SourceArea(RestServices services) : IRestArea
{
    private const string Source = "Magento_InventoryApi::source";
    private const string SourceEdit = "Magento_InventoryApi::source_edit";
    private const string Stock = "Magento_InventoryApi::stock";

    private readonly FixedLists lists = new(services);

    public IEnumerable<RestRoute> Routes =>
    [
        lists.List(StockLayout.Sources, Source, needsCriteria: false),
        lists.Single("inventory/sources/:code", Source, StockLayout.Sources, "source_code", code => RestError.Named(404, "Source with code \"%value\" does not exist.", "value", code)),
        RestRoute.Post(StockLayout.Sources, SourceEdit, (request, _) => SaveAsync(request, null)),
        RestRoute.Put("inventory/sources/:code", SourceEdit, (request, path) => SaveAsync(request, path[0])),
        lists.List(StockLayout.Stocks, Stock, needsCriteria: false),
        lists.Single("inventory/stocks/:id", Stock, StockLayout.Stocks, "stock_id", id => RestError.Named(404, "Stock with id \"%value\" does not exist.", "value", id)),
        lists.List(StockLayout.Links, "Magento_InventoryApi::stock_source_link", needsCriteria: false),
        RestRoute.Get("inventory/stock-resolver/:type/:code", "Magento_InventorySalesApi::stock", (request, path) => ResolveAsync(request, path[0], path[1])),
    ];

    private Task ResolveAsync(RestRequest request, string type, string code)
    {
        var stock = lists.Rows(StockLayout.Stocks).FirstOrDefault(row => row.GetProperty("extension_attributes").GetProperty("sales_channels").EnumerateArray()
            .Any(channel => channel.GetProperty("type").GetString() == type && channel.GetProperty("code").GetString() == code));
        return stock.ValueKind == JsonValueKind.Object
            ? FixedLists.AnswerAsync(request, stock)
            : throw RestError.NotFound("No linked stock found");
    }

    private async Task SaveAsync(RestRequest request, string? code)
    {
        var documents = services.Changeable;
        var body = (await BodyReader.ReadAsync(request)).Required("source").Only(SourceBody.Members);
        var wanted = code ?? body.Text("source_code") ?? "";
        if (SourceBody.Problems(body, wanted) is { Count: > 0 } problems)
        {
            throw RestError.Validation("Validation Failed", problems);
        }

        var isNew = !StockSources.Knows(services.Documents, wanted);
        StockSources.Save(documents, wanted, SourceBody.Values(body, wanted, isNew));
        await RestAnswer.DocumentAsync(request, new JsonArray());
    }
}
