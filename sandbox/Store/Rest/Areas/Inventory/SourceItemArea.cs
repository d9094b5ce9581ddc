using System.Text;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Inventory;
using PowerPlatformMagento.Sandbox.Store.Rest.Body;
using PowerPlatformMagento.Sandbox.Store.Search;

namespace PowerPlatformMagento.Sandbox.Store.Rest.Areas.Inventory;

/// <summary>Pieces at the sources: read, set, taken away. Quantities are absolute, and unknown SKUs are taken as well as known ones.</summary>
internal sealed class SourceItemArea(RestServices services) : IRestArea
{
    private const string Read = "Magento_InventoryApi::source";
    private const string Assign = "Magento_InventoryApi::stock_source_item_assign";
    private const string ItemType = "\\Magento\\InventoryApi\\Api\\Data\\SourceItemInterface";

    // Without an order of its own a list comes in that of the index.
    private static readonly SortOrder[] ByIndex = [new("source_code", "ASC"), new("sku", "ASC")];

    public IEnumerable<RestRoute> Routes =>
    [
        RestRoute.Get("inventory/source-items", Read, (request, _) => services.Reads.ListAsync(request, StoreEntity.SourceItems, Write, ByIndex)),
        RestRoute.Post("inventory/source-items", Assign, (request, _) => SaveAsync(request)),
        RestRoute.Post("inventory/source-items-delete", Assign, (request, _) => DeleteAsync(request)),
    ];

    private void Write(long id, ProjectedWriter target)
    {
        if (services.Documents.Find(StoreEntity.SourceItems, id) is not { } json)
        {
            // Taken away while the list is written.
            return;
        }

        var row = JsonNode.Parse(json.Span)!.AsObject();
        row.Remove("source_item_id");
        JsonCopy.Element(Encoding.UTF8.GetBytes(row.ToJsonString()), target);
    }

    private async Task SaveAsync(RestRequest request)
    {
        var documents = services.Changeable;
        var rows = (await ItemsAsync(request)).Select(SourceItemRow.Read).ToList();
        if (rows.SelectMany(row => row.Problems()).ToList() is { Count: > 0 } problems)
        {
            throw RestError.Validation($"Validation Failed: {SourceItemRow.Rendered(problems[0])}", problems);
        }

        if (rows.Exists(row => !StockSources.Knows(documents, row.Source!)))
        {
            throw RestError.BadRequest("Could not save Source Item");
        }

        foreach (var row in rows)
        {
            SourceItems.Set(documents, row.Sku!, row.Source!, item => item with { Quantity = row.Quantity!.Value, IsInStock = row.Status == 1 });
        }

        await RestAnswer.DocumentAsync(request, new JsonArray());
    }

    private async Task DeleteAsync(RestRequest request)
    {
        var documents = services.Changeable;
        foreach (var row in (await ItemsAsync(request)).Select(SourceItemRow.Read).ToList())
        {
            SourceItems.Remove(documents, row.Sku ?? "", row.Source ?? "");
        }

        await RestAnswer.DocumentAsync(request, new JsonArray());
    }

    private async Task<IReadOnlyList<BodyObject>> ItemsAsync(RestRequest request)
    {
        var items = ArrayLimit.Objects(services.Options, await BodyReader.ReadAsync(request), "sourceItems", ItemType);
        return items.Count > 0 ? items : throw RestError.BadRequest("Input data is empty");
    }
}
