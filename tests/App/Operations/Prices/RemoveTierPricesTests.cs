using System.Globalization;
using PowerPlatformMagento.App.Tests.Operations.Products;
using PowerPlatformMagento.Sandbox.Store.Faults;

namespace PowerPlatformMagento.App.Tests.Operations.Prices;

[TestClass]
public sealed class RemoveTierPricesTests
{
    [TestMethod]
    public async Task Named_tiers_go_and_the_others_stay()
    {
        await using var run = await CatalogRun.StartAsync();
        await SetAsync(run, Tier(CatalogRun.Mug, 10, 11.5m), Tier(CatalogRun.Mug, 50, 10), Tier(CatalogRun.Mug, 10, 7, "Discount", "Wholesale"), Tier(CatalogRun.Cable, 10, 3));

        var answer = (await RemoveAsync(run, new { items = new object[] { new { sku = "mug-0,5l", quantity = 10.0m }, new { sku = CatalogRun.Cable, quantity = 10 } } })).IsOk();

        Assert.AreEqual(2, answer.Number("accepted"), string.Join('\n', answer.Errors));
        Assert.AreEqual(0, answer.Number("unchanged"));
        await IsAsync(run, CatalogRun.Mug, "10 Discount 7 Wholesale", "50 Fixed 10 all");
        await IsAsync(run, CatalogRun.Cable);
    }

    [TestMethod]
    public async Task The_tier_of_one_group_goes_and_that_of_all_groups_stays()
    {
        await using var run = await CatalogRun.StartAsync();
        await SetAsync(run, Tier(CatalogRun.Mug, 10, 11.5m), Tier(CatalogRun.Mug, 10, 7, "Discount", "Wholesale"));

        (await RemoveAsync(run, new { items = new[] { new { sku = CatalogRun.Mug, quantity = 10, customerGroup = " wholesale " } } })).IsOk();

        await IsAsync(run, CatalogRun.Mug, "10 Fixed 11.5 all");
    }

    [TestMethod]
    public async Task What_is_not_there_is_left_alone_so_the_call_can_be_repeated()
    {
        await using var run = await CatalogRun.StartAsync();
        await SetAsync(run, Tier(CatalogRun.Mug, 10, 11.5m));
        var body = new { items = new[] { new { sku = CatalogRun.Mug, quantity = 10 }, new { sku = CatalogRun.Mug, quantity = 20 } } };
        (await RemoveAsync(run, body)).IsOk();
        run.Store.Requests.Clear();

        var again = (await RemoveAsync(run, body)).IsOk();

        Assert.AreEqual(2, again.Number("accepted"));
        Assert.AreEqual(2, again.Number("unchanged"));
        Assert.AreEqual(0, run.Writes());
    }

    [TestMethod]
    public async Task All_tiers_of_a_product_go_however_many_there_are()
    {
        await using var run = await CatalogRun.StartAsync(options => options with { InputLimits = true });
        await SetAsync(run, [.. Enumerable.Range(1, 45).Select(number => Tier("P-1000", number * 10, 100 - number)), Tier("P-1000", 5, 5, "Discount", "Wholesale"), Tier("P-1001", 2, 3)]);

        var answer = (await RemoveAsync(run, new { mode = "All", items = new[] { new { sku = "P-1000" } } })).IsOk();

        Assert.AreEqual(1, answer.Number("accepted"), string.Join('\n', answer.Errors));
        await IsAsync(run, "P-1000");
        await IsAsync(run, "P-1001", "2 Fixed 3 all");
    }

    [TestMethod]
    public async Task A_lost_answer_is_asked_for_again()
    {
        await using var run = await CatalogRun.StartAsync();
        await SetAsync(run, Tier("P-1000", 10, 9));
        run.Break("products/tier-prices-delete", FaultKind.CutOff);

        Assert.AreEqual(1, (await RemoveAsync(run, new { items = new[] { new { sku = "P-1000", quantity = 10 } } })).IsOk().Number("accepted"));
        await IsAsync(run, "P-1000");
    }

    [TestMethod]
    public async Task Good_items_go_although_others_are_refused()
    {
        await using var run = await CatalogRun.StartAsync();
        await SetAsync(run, Tier("P-1000", 10, 9));

        var answer = (await RemoveAsync(run, new
        {
            items = new object[]
            {
                new { sku = "P-1000", quantity = 10 },
                new { sku = "NOPE", quantity = 10 },
                new { sku = CatalogRun.Shirt, quantity = 10 },
                new { sku = "P-1000", quantity = 10, website = "moon" },
                new { sku = "P-1000", quantity = 10.00m },
            },
        })).IsOk();

        Assert.AreEqual(1, answer.Number("accepted"));
        CollectionAssert.AreEqual(
            new[]
            {
                "NOPE: No product has this SKU.",
                "TEE-BIO: A configurable product has no price of its own: set those of its parts.",
                "P-1000: No website has this code.",
                "P-1000: The request names this product twice for the same place.",
            },
            answer.Errors.ToList());
        await IsAsync(run, "P-1000");
    }

    [TestMethod]
    [DataRow("""{"items":[{"sku":"P-1000"}]}""", "items[0].quantity")]
    [DataRow("""{"mode":"Named","items":[{"sku":"P-1000","customerGroup":"Wholesale"}]}""", "items[0].quantity")]
    [DataRow("""{"mode":"All","items":[{"sku":"P-1000","quantity":10}]}""", "items[0].quantity")]
    [DataRow("""{"mode":"All","items":[{"sku":"P-1000","customerGroup":"Wholesale"}]}""", "items[0].customerGroup")]
    [DataRow("""{"mode":"All","items":[{"sku":"P-1000","website":"base"}]}""", "items[0].website")]
    [DataRow("""{"mode":"all","items":[{"sku":"P-1000"}]}""", "mode")]
    [DataRow("""{"mode":"All","items":[]}""", "items")]
    [DataRow("""{"mode":"All"}""", "items")]
    [DataRow("""{"items":[{"sku":"P-1000","quantity":0}]}""", "items[0].quantity")]
    [DataRow("""{"items":[{"sku":"P-1000","quantity":1,"price":3}]}""", "items[0].price")]
    public async Task What_says_too_little_or_too_much_is_refused_and_nothing_goes(string body, string field)
    {
        await using var run = await CatalogRun.StartAsync();
        await SetAsync(run, Tier("P-1000", 10, 9));

        (await RemoveAsync(run, body)).Refuses(field);
        await IsAsync(run, "P-1000", "10 Fixed 9 all");
    }

    private static object Tier(string sku, decimal quantity, decimal price, string? type = null, string? group = null) => new { sku, quantity, price, priceType = type, customerGroup = group };

    private static async Task SetAsync(CatalogRun run, params object[] items)
    {
        var answer = (await run.PostAsync("prices/tier", new { items })).IsOk();
        Assert.AreEqual(items.Length, answer.Number("accepted"), string.Join('\n', answer.Errors));
    }

    private static Task<CatalogRun.Answer> RemoveAsync(CatalogRun run, object body) => run.PostAsync("prices/tier/remove", body);

    private static async Task IsAsync(CatalogRun run, string sku, params string[] expected)
    {
        var tiers = (await run.PostAsync("prices/read", new { skus = new[] { sku } })).IsOk().List[0]!["tierPrices"]!.AsArray()
            .Select(tier => string.Create(CultureInfo.InvariantCulture, $"{(decimal)tier!["quantity"]!:0.##} {(string)tier["priceType"]!} {(decimal)tier["price"]!:0.##} {(string?)tier["customerGroup"] ?? "all"}"))
            .Order(StringComparer.Ordinal).ToList();

        CollectionAssert.AreEqual(expected.Order(StringComparer.Ordinal).ToList(), tiers);
    }
}
