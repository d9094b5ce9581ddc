using PowerPlatformMagento.App.Tests.Operations.Products;
using PowerPlatformMagento.Sandbox.Store;
using PowerPlatformMagento.Sandbox.Store.Faults;

namespace PowerPlatformMagento.App.Tests.Operations.Prices;

[TestClass]
public sealed class RemoveSpecialPricesTests
{
    [TestMethod]
    [DataRow(StoreEdition.OpenSource)]
    [DataRow(StoreEdition.AdobeCommerce)]
    public async Task A_special_price_goes_with_its_dates_and_others_stay(StoreEdition edition)
    {
        await using var run = await CatalogRun.StartAsync(edition: edition);
        await SetAsync(run, "P-1000", "P-1001");

        var answer = (await RemoveAsync(run, "p-1000")).IsOk();

        Assert.AreEqual(1, answer.Number("accepted"), string.Join('\n', answer.Errors));
        Assert.AreEqual(0, answer.Number("unchanged"));
        Assert.IsNull(run.Attribute("P-1000", "special_price"));
        Assert.IsNull(run.Attribute("P-1000", "special_to_date"));
        Assert.IsNotNull(run.Attribute("P-1001", "special_price"));
    }

    [TestMethod]
    public async Task What_is_not_there_is_left_alone_so_the_call_can_be_repeated()
    {
        await using var run = await CatalogRun.StartAsync();
        await SetAsync(run, "P-1000");
        (await RemoveAsync(run, "P-1000")).IsOk();
        run.Store.Requests.Clear();

        var again = (await RemoveAsync(run, "P-1000")).IsOk();

        Assert.AreEqual(1, again.Number("accepted"));
        Assert.AreEqual(1, again.Number("unchanged"));
        Assert.AreEqual(0, run.Writes());
    }

    [TestMethod]
    public async Task Many_go_in_requests_the_store_takes()
    {
        await using var run = await CatalogRun.StartAsync(options => options with { InputLimits = true });
        var skus = Enumerable.Range(1000, 45).Select(number => $"P-{number}").ToArray();
        await SetAsync(run, skus);

        var answer = (await RemoveAsync(run, skus)).IsOk();

        Assert.AreEqual(45, answer.Number("accepted"), string.Join('\n', answer.Errors));
        Assert.IsTrue(skus.All(sku => run.Attribute(sku, "special_price") is null));
    }

    [TestMethod]
    public async Task A_lost_answer_is_asked_for_again()
    {
        await using var run = await CatalogRun.StartAsync();
        await SetAsync(run, "P-1000");
        run.Break("products/special-price-delete", FaultKind.CutOff);

        Assert.AreEqual(1, (await RemoveAsync(run, "P-1000")).IsOk().Number("accepted"));
        Assert.IsNull(run.Attribute("P-1000", "special_price"));
    }

    [TestMethod]
    public async Task Unknown_products_and_store_views_are_refused_one_by_one()
    {
        await using var run = await CatalogRun.StartAsync();
        await SetAsync(run, "P-1000");

        var answer = (await run.PostAsync("prices/special/remove", new
        {
            items = new object[] { new { sku = "P-1000" }, new { sku = "NOPE" }, new { sku = CatalogRun.Shirt }, new { sku = "P-1001", storeView = "moon" }, new { sku = "P-1000 " } },
        })).IsOk();

        Assert.AreEqual(1, answer.Number("accepted"));
        CollectionAssert.AreEqual(
            new[]
            {
                "NOPE: No product has this SKU.",
                "TEE-BIO: A configurable product has no price of its own: set those of its parts.",
                "P-1001: No store view has this code.",
                "P-1000 : The request names this product twice for the same place.",
            },
            answer.Errors.ToList());
        Assert.IsNull(run.Attribute("P-1000", "special_price"));
    }

    [TestMethod]
    [DataRow("""{}""", "items")]
    [DataRow("""{"items":[]}""", "items")]
    [DataRow("""{"items":[{}]}""", "items[0].sku")]
    [DataRow("""{"items":[{"sku":""}]}""", "items[0].sku")]
    [DataRow("""{"items":[null]}""", "items[0]")]
    [DataRow("""{"items":[{"sku":"P-1000","price":1}]}""", "items[0].price")]
    public async Task A_body_that_does_not_fit_is_refused_by_its_field(string body, string field)
    {
        await using var run = await CatalogRun.StartAsync();

        (await run.PostAsync("prices/special/remove", body)).Refuses(field);
        Assert.AreEqual(0, run.Writes());
    }

    private static async Task SetAsync(CatalogRun run, params string[] skus)
    {
        var items = skus.Select(sku => new { sku, price = 1.5m, from = "2199-01-01T00:00:00Z", to = "2199-02-01T00:00:00Z" });
        Assert.AreEqual(skus.Length, (await run.PostAsync("prices/special", new { items })).IsOk().Number("accepted"));
    }

    private static Task<CatalogRun.Answer> RemoveAsync(CatalogRun run, params string[] skus) => run.PostAsync("prices/special/remove", new { items = skus.Select(sku => new { sku }) });
}
