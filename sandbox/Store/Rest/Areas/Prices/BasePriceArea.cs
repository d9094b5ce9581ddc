using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Products;
using PowerPlatformMagento.Sandbox.Store.Rest.Body;

namespace PowerPlatformMagento.Sandbox.Store.Rest.Areas.Prices;

/// <summary>Base prices and costs. With prices that are the same for all websites, as Magento is shipped, the store of a row does not matter as long as there is one.</summary>
internal sealed class BasePriceArea(RestServices services) : IRestArea
{
    private const string Resource = "Magento_Catalog::catalog";
    private const string Invalid = "Invalid attribute %fieldName = %fieldValue.";

    private readonly PriceShelf shelf = new(services);

    public IEnumerable<RestRoute> Routes =>
    [
        RestRoute.Post("products/base-prices", Resource, (request, _) => SaveAsync(request, "price", "\\Magento\\Catalog\\Api\\Data\\BasePriceInterface", TierPrice.SetBasePrice)),
        RestRoute.Post("products/base-prices-information", Resource, (request, _) => ReadAsync(request, "price", product => (decimal?)product["price"])),
        RestRoute.Post("products/cost", Resource, (request, _) => SaveAsync(request, "cost", "\\Magento\\Catalog\\Api\\Data\\CostInterface", (product, value) => CustomAttributes.Set(product, "cost", SpecialPrices.Stored(value)))),
        RestRoute.Post("products/cost-information", Resource, (request, _) => ReadAsync(request, "cost", product => SpecialPrices.Number(product, "cost"))),
    ];

    private async Task SaveAsync(RestRequest request, string member, string type, Action<JsonObject, decimal> set)
    {
        var rows = ArrayLimit.Objects(services.Options, await BodyReader.ReadAsync(request), "prices", type)
            .Select(row => row.Only(member, "store_id", "sku", "extension_attributes"))
            .Select(row => (Value: row.Number(member), Store: row.Integer("store_id"), Sku: row.Text("sku")))
            .ToList();
        var failures = new PriceFailures();
        for (var index = 0; index < rows.Count; index++)
        {
            var (value, store, sku) = rows[index];
            if (shelf.Priced(sku) is null)
            {
                failures.Add(index, Invalid, "SKU", sku ?? "");
            }

            if (value is null or < 0)
            {
                failures.Add(index, Invalid, member == "cost" ? "Cost" : "Price", PriceFailures.Text(value));
            }

            if (store is not { } view || !shelf.Views.Knows(view))
            {
                failures.Add(index, $"Requested store is not found. Row ID: SKU = {sku}, Store ID: {store}.", sku ?? "", $"{store}");
            }

            if (!failures.Has(index))
            {
                shelf.Change(shelf.Priced(sku)!.Value, product => set(product, value!.Value));
            }
        }

        await RestAnswer.DocumentAsync(request, failures.Json());
    }

    private async Task ReadAsync(RestRequest request, string member, Func<JsonObject, decimal?> value)
    {
        var skus = SkuList.Read(await BodyReader.ReadAsync(request));
        await RestAnswer.DocumentAsync(request, new JsonArray([.. shelf.Priced(skus).Select(id => (Id: id, Value: value(shelf.Stored(id)))).Where(row => row.Value is not null).Select(row => new JsonObject
        {
            [member] = PhpNumber.Of(row.Value!.Value),
            ["store_id"] = 0,
            ["sku"] = shelf.SkuOf(row.Id),
        })]));
    }
}
