using System.Net;
using PowerPlatformMagento.App.Tests.Operations.Products;
using PowerPlatformMagento.Sandbox.Store;
using PowerPlatformMagento.Sandbox.Store.Documents;

namespace PowerPlatformMagento.App.Tests.Operations.Prices;

[TestClass]
public sealed class GetPricesTests
{
    [TestMethod]
    public async Task Prices_come_by_product_in_the_order_that_was_asked_and_unknown_skus_are_named()
    {
        await using var run = await CatalogRun.StartAsync();

        var answer = (await run.PostAsync("prices/read", new { skus = new[] { "kessel ø18", "NOPE", CatalogRun.Mug, CatalogRun.Odd, CatalogRun.Mug } })).IsOk();

        CollectionAssert.AreEqual(new[] { CatalogRun.Kettle, CatalogRun.Mug, CatalogRun.Odd }, answer.List.Select(product => (string)product!["sku"]!).ToList());
        Assert.AreEqual("NOPE", (string)answer.Body!["unknownSkus"]!.AsArray().Single()!);
        Assert.AreEqual(12.95m, (decimal)answer.List[1]!["basePrices"]![0]!["price"]!);
        Assert.IsNull(answer.List[1]!["basePrices"]![0]!["storeView"], "it holds for all store views");
    }

    [TestMethod]
    public async Task A_special_price_begins_at_the_wall_clock_of_the_store()
    {
        await using var run = await CatalogRun.StartAsync();

        var special = (await run.PostAsync("prices/read", new { skus = new[] { CatalogRun.Kettle } })).IsOk().List[0]!["specialPrices"]!.AsArray().Single()!;

        Assert.AreEqual(39.9m, (decimal)special["price"]!);
        Assert.AreEqual(TimeZoneInfo.ConvertTimeToUtc(new DateTime(2026, 1, 1), await ZoneAsync(run)), DateTimeOffset.Parse((string)special["from"]!).UtcDateTime);
        Assert.IsNull(special["to"]);
    }

    [TestMethod]
    public async Task A_special_price_of_adobe_commerce_is_utc()
    {
        await using var run = await CatalogRun.StartAsync(edition: StoreEdition.AdobeCommerce);

        var special = (await run.PostAsync("prices/read", new { skus = new[] { CatalogRun.Kettle } })).IsOk().List[0]!["specialPrices"]![0]!;

        Assert.AreEqual("2026-01-01T00:00:00Z", (string)special["from"]!);
    }

    [TestMethod]
    public async Task Tier_prices_carry_names_of_groups_and_kinds()
    {
        await using var run = await CatalogRun.StartAsync();
        (await run.PostAsync("prices/tier", new
        {
            items = new object[]
            {
                new { sku = CatalogRun.Mug, quantity = 10, price = 11.5m },
                new { sku = CatalogRun.Mug, quantity = 5, price = 8, priceType = "Discount", customerGroup = "Wholesale" },
            },
        })).IsOk();

        var tiers = (await run.PostAsync("prices/read", new { skus = new[] { CatalogRun.Mug } })).IsOk().List[0]!["tierPrices"]!.AsArray();

        Assert.HasCount(2, tiers);
        var forAll = tiers.Single(tier => tier!["customerGroup"] is null)!;
        Assert.AreEqual("Fixed", (string)forAll["priceType"]!);
        Assert.AreEqual(10m, (decimal)forAll["quantity"]!);
        var wholesale = tiers.Single(tier => tier!["customerGroup"] is not null)!;
        Assert.AreEqual("Wholesale", (string)wholesale["customerGroup"]!);
        Assert.AreEqual("Discount", (string)wholesale["priceType"]!);
        Assert.AreEqual(8m, (decimal)wholesale["price"]!);
    }

    [TestMethod]
    public async Task A_whole_catalog_is_read_in_few_calls_even_when_the_store_limits_its_input()
    {
        await using var run = await CatalogRun.StartAsync(options => options with { InputLimits = true });
        var skus = run.Documents(StoreEntity.Products).Select(product => (string)product["sku"]!).ToList();

        var answer = (await run.PostAsync("prices/read", new { skus = skus.Concat(Enumerable.Range(0, 900).Select(number => $"NOPE-{number}")).ToArray() })).IsOk();

        Assert.HasCount(skus.Count, answer.List);
        Assert.HasCount(900, answer.Body!["unknownSkus"]!.AsArray());
        Assert.IsLessThan(40L, run.Store.Requests.Total);
    }

    [TestMethod]
    public async Task Products_whose_price_comes_from_their_parts_have_none_of_their_own()
    {
        await using var run = await CatalogRun.StartAsync();

        Assert.IsEmpty((await run.PostAsync("prices/read", new { skus = new[] { CatalogRun.Shirt } })).IsOk().List[0]!["basePrices"]!.AsArray());
    }

    [TestMethod]
    [DataRow("""{"skus":[]}""", "skus")]
    [DataRow("""{}""", "skus")]
    [DataRow("""{"skus":["A",""]}""", "skus[1]")]
    [DataRow("""{"skus":["A"],"store":"x"}""", "store")]
    public async Task A_body_that_does_not_fit_is_refused_by_its_field(string body, string field)
    {
        await using var run = await CatalogRun.StartAsync();

        (await run.PostAsync("prices/read", body)).Refuses(field);
    }

    [TestMethod]
    public async Task More_than_a_thousand_products_are_refused()
    {
        await using var run = await CatalogRun.StartAsync();

        (await run.PostAsync("prices/read", new { skus = Enumerable.Range(0, 1001).Select(number => $"{number}") })).Refuses("skus");
        (await run.PostAsync("prices/read", new { skus = new[] { new string('x', 65) } })).Refuses("skus[0]");
    }

    [TestMethod]
    public async Task A_missing_right_is_named()
    {
        await using var run = await CatalogRun.StartAsync(options => options with { Credentials = [new() { Resources = new HashSet<string> { "Magento_Catalog::products", "Magento_Backend::store" } }] });

        var refused = await run.PostAsync("prices/read", new { skus = new[] { CatalogRun.Mug } });

        refused.IsProblem(HttpStatusCode.BadGateway, "MAG-STO-007");
        Assert.Contains("Magento_Catalog::catalog", refused.Text("detail")!);
    }

    internal static async Task<TimeZoneInfo> ZoneAsync(CatalogRun run) =>
        TimeZoneInfo.FindSystemTimeZoneById((string)(await run.GetAsync("structure")).IsOk().Body!["storeViews"]![0]!["timeZone"]!);
}
