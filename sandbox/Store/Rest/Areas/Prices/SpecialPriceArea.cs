using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Products;
using PowerPlatformMagento.Sandbox.Store.Rest.Body;

namespace PowerPlatformMagento.Sandbox.Store.Rest.Areas.Prices;

/// <summary>
/// Special prices. On Adobe Commerce each is a scheduled update and has to begin in the future; the text the staging module refuses others with is not public,
/// so that of a wrong date is used.
/// </summary>
internal sealed class SpecialPriceArea(RestServices services) : IRestArea
{
    private const string Resource = "Magento_Catalog::catalog";
    private const string RowType = "\\Magento\\Catalog\\Api\\Data\\SpecialPriceInterface";

    private readonly PriceShelf shelf = new(services);

    public IEnumerable<RestRoute> Routes =>
    [
        RestRoute.Post("products/special-price", Resource, (request, _) => SaveAsync(request, (row, product) => SpecialPrices.Set(product, row.Price!.Value, row.From, row.To), isNew: true)),
        RestRoute.Post("products/special-price-delete", Resource, (request, _) => SaveAsync(request, (_, product) => SpecialPrices.Remove(product), isNew: false)),
        RestRoute.Post("products/special-price-information", Resource, (request, _) => ReadAsync(request)),
    ];

    private async Task SaveAsync(RestRequest request, Action<SpecialPriceRow, JsonObject> change, bool isNew)
    {
        var rows = ArrayLimit.Objects(services.Options, await BodyReader.ReadAsync(request), "prices", RowType)
            .Select(SpecialPriceRow.Read).ToList();
        var failures = new PriceFailures();
        for (var index = 0; index < rows.Count; index++)
        {
            Check(rows[index], index, failures, isNew);
            if (!failures.Has(index))
            {
                var row = rows[index];
                shelf.Change(shelf.Priced(row.Sku)!.Value, product => change(row, product));
            }
        }

        await RestAnswer.DocumentAsync(request, failures.Json());
    }

    private void Check(SpecialPriceRow row, int index, PriceFailures failures, bool isNew)
    {
        if (shelf.Priced(row.Sku) is null)
        {
            failures.Add(index, $"The product that was requested doesn't exist. Verify the product and try again. {row.Id}", row.Values);
        }

        if (row.Store != 0)
        {
            failures.Add(index, $"Could not change non global Price when price scope is global. {row.Id}", row.Values);
        }

        if (row.Store is not { } view || !shelf.Views.Knows(view))
        {
            failures.Add(index, $"Requested store is not found. {row.Id}", row.Values);
        }

        if (row.Price is null or < 0)
        {
            failures.Add(index, $"Invalid attribute Price = {PriceFailures.Text(row.Price)}. {row.Id}", [PriceFailures.Text(row.Price), .. row.Values]);
        }

        CheckDate(row, "Price From", row.From, index, failures);
        CheckDate(row, "Price To", row.To, index, failures);
        if (isNew && services.Edition != StoreEdition.OpenSource && SpecialPriceRow.IsDateOrNothing(row.From) && !(SpecialPriceRow.Date(row.From) > services.Options.Time.GetUtcNow().UtcDateTime))
        {
            AddDate(row, "Price From", index, failures);
        }
    }

    private static void CheckDate(SpecialPriceRow row, string label, string? value, int index, PriceFailures failures)
    {
        if (!SpecialPriceRow.IsDateOrNothing(value))
        {
            AddDate(row, label, index, failures);
        }
    }

    // Magento puts the end of the price into the text whichever date is wrong.
    private static void AddDate(SpecialPriceRow row, string label, int index, PriceFailures failures) =>
        failures.Add(index, $"Invalid attribute {label} = {row.To}. {row.Id}", [label, .. row.Values]);

    // Magento answers in the order the prices were made, which documents do not tell: the one that began first comes first.
    private async Task ReadAsync(RestRequest request)
    {
        var skus = SkuList.Read(await BodyReader.ReadAsync(request));
        var products = shelf.Priced(skus).Select(shelf.Stored).Where(product => SpecialPrices.Of(product) is not null)
            .OrderBy(product => CustomAttributes.Text(product, SpecialPrices.From), StringComparer.Ordinal);
        await RestAnswer.DocumentAsync(request, new JsonArray([.. products.Select(product => new JsonObject
        {
            ["price"] = PhpNumber.Of(SpecialPrices.Of(product)!.Value),
            ["store_id"] = 0,
            ["sku"] = (string)product["sku"]!,
            ["price_from"] = CustomAttributes.Text(product, SpecialPrices.From),
            ["price_to"] = CustomAttributes.Text(product, SpecialPrices.To),
        })]));
    }
}
