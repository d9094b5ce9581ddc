using System.Globalization;
using PowerPlatformMagento.App.Tests.Operations.Products;

namespace PowerPlatformMagento.App.Tests.Operations.Prices;

[TestClass]
public sealed class SetTierPricesTests
{
    [TestMethod]
    public async Task Added_tiers_leave_the_others_alone()
    {
        await using var run = await CatalogRun.StartAsync();
        (await SetAsync(run, "Add", Tier(CatalogRun.Mug, 10, 11.5m), Tier(CatalogRun.Mug, 50, 10))).IsOk();

        var answer = (await SetAsync(run, null, Tier(CatalogRun.Mug, 50, 9.5m), Tier(CatalogRun.Mug, 5, 7, "Discount", "Wholesale"))).IsOk();

        Assert.AreEqual(2, answer.Number("accepted"), string.Join('\n', answer.Errors));
        await IsAsync(run, CatalogRun.Mug, "10 Fixed 11.5 all", "5 Discount 7 Wholesale", "50 Fixed 9.5 all");
    }

    [TestMethod]
    public async Task Replaced_tiers_are_the_only_ones_of_their_product()
    {
        await using var run = await CatalogRun.StartAsync();
        (await SetAsync(run, "Add", Tier("P-1000", 10, 11), Tier("P-1000", 20, 10), Tier("P-1001", 10, 5))).IsOk();

        (await SetAsync(run, "Replace", Tier("P-1000", 30, 9))).IsOk();

        await IsAsync(run, "P-1000", "30 Fixed 9 all");
        await IsAsync(run, "P-1001", "10 Fixed 5 all");
    }

    [TestMethod]
    public async Task A_product_with_more_tiers_than_a_request_holds_is_replaced_as_a_whole()
    {
        await using var run = await CatalogRun.StartAsync(options => options with { InputLimits = true });
        (await SetAsync(run, "Add", Tier("P-1000", 9999, 1))).IsOk();
        var many = Enumerable.Range(1, 45).Select(number => Tier("P-1000", number * 10, 100 - number)).Append(Tier("P-1001", 2, 3)).ToArray();

        var answer = (await SetAsync(run, "Replace", many)).IsOk();

        Assert.AreEqual(46, answer.Number("accepted"), string.Join('\n', answer.Errors));
        await IsAsync(run, "P-1000", [.. Enumerable.Range(1, 45).Select(number => $"{number * 10} Fixed {100 - number} all")]);
        await IsAsync(run, "P-1001", "2 Fixed 3 all");
    }

    [TestMethod]
    public async Task A_product_of_which_one_tier_is_refused_is_not_replaced()
    {
        await using var run = await CatalogRun.StartAsync();
        (await SetAsync(run, "Add", Tier("P-1000", 10, 11))).IsOk();

        var answer = (await SetAsync(run, "Replace", Tier("P-1000", 20, 9), Tier("P-1000", 30, 8, website: "moon"), Tier("P-1001", 2, 3))).IsOk();

        Assert.AreEqual(1, answer.Number("accepted"));
        CollectionAssert.AreEqual(
            new[] { "P-1000: Not replaced, because another tier price of this product is refused.", "P-1000: No website has this code." }, answer.Errors.ToList());
        await IsAsync(run, "P-1000", "10 Fixed 11 all");
    }

    [TestMethod]
    public async Task What_is_so_already_is_not_written()
    {
        await using var run = await CatalogRun.StartAsync();
        object[] tiers = [Tier("P-1000", 10, 11.5m), Tier("P-1000", 20, 12.5m, "Discount", "general")];
        (await SetAsync(run, "Replace", tiers)).IsOk();
        run.Store.Requests.Clear();

        var replaced = (await SetAsync(run, "Replace", tiers)).IsOk();
        var added = (await SetAsync(run, "Add", tiers)).IsOk();

        Assert.AreEqual(2, replaced.Number("unchanged"));
        Assert.AreEqual(2, added.Number("unchanged"));
        Assert.AreEqual(0, run.Writes());
    }

    [TestMethod]
    public async Task A_refusal_of_the_store_is_told_for_the_row_it_means_and_the_others_are_written()
    {
        await using var run = await CatalogRun.StartAsync();

        var answer = (await SetAsync(
            run, "Add", Tier(CatalogRun.Mug, 10, 11), Tier(CatalogRun.Mug, 10, 10, group: "Nobody"), Tier("BUNDLE-FIX", 3, 5), Tier("BUNDLE-FIX", 4, 5, "Discount"), Tier("NOPE", 1, 1))).IsOk();

        Assert.AreEqual(2, answer.Number("accepted"), string.Join('\n', answer.Errors));
        CollectionAssert.AreEqual(new[] { 1, 2, 4 }, answer.Body!["errors"]!.AsArray().Select(error => (int)error!["position"]!).ToList());
        Assert.Contains("Nobody", answer.Errors[0]);
        Assert.DoesNotContain("%", answer.Errors[0], "the values stand in the text");
        await IsAsync(run, CatalogRun.Mug, "10 Fixed 11 all");
        await IsAsync(run, "BUNDLE-FIX", "4 Discount 5 all");
    }

    [TestMethod]
    public async Task A_tier_of_a_website_is_refused_by_a_store_whose_prices_are_global()
    {
        await using var run = await CatalogRun.StartAsync();

        var answer = (await SetAsync(run, "Add", Tier("P-1000", 10, 11, website: "BASE"), Tier("P-1001", 10, 11))).IsOk();

        Assert.AreEqual(1, answer.Number("accepted"));
        Assert.StartsWith("P-1000: ", answer.Errors.Single());
    }

    [TestMethod]
    public async Task The_same_quantity_and_group_twice_is_ambiguous()
    {
        await using var run = await CatalogRun.StartAsync();

        var answer = (await SetAsync(run, "Add", Tier("P-1000", 10, 11), Tier("p-1000", 10.0m, 12, group: "all groups"), Tier("P-1000", 10, 11, group: "General"))).IsOk();

        Assert.AreEqual(2, answer.Number("accepted"));
        Assert.Contains("twice", answer.Errors.Single());
    }

    [TestMethod]
    public async Task A_discount_above_a_hundred_percent_is_refused()
    {
        await using var run = await CatalogRun.StartAsync();

        Assert.Contains("up to 100", (await SetAsync(run, "Add", Tier("P-1000", 10, 100.5m, "Discount"))).IsOk().Errors.Single());
    }

    [TestMethod]
    [DataRow("""{"mode":"add","items":[{"sku":"A","quantity":1,"price":1}]}""", "mode")]
    [DataRow("""{"items":[{"sku":"A","quantity":0,"price":1}]}""", "items[0].quantity")]
    [DataRow("""{"items":[{"sku":"A","quantity":1,"price":1,"priceType":"fixed"}]}""", "items[0].priceType")]
    [DataRow("""{"items":[{"sku":"A","price":1}]}""", "items[0].quantity")]
    public async Task A_body_that_does_not_fit_is_refused_by_its_field(string body, string field)
    {
        await using var run = await CatalogRun.StartAsync();

        (await run.PostAsync("prices/tier", body)).Refuses(field);
    }

    private static object Tier(string sku, decimal quantity, decimal price, string? kind = null, string? group = null, string? website = null) =>
        new { sku, quantity, price, priceType = kind, customerGroup = group, website };

    private static Task<CatalogRun.Answer> SetAsync(CatalogRun run, string? mode, params object[] items) => run.PostAsync("prices/tier", new { mode, items });

    private static async Task IsAsync(CatalogRun run, string sku, params string[] expected)
    {
        var tiers = (await run.PostAsync("prices/read", new { skus = new[] { sku } })).IsOk().List[0]!["tierPrices"]!.AsArray()
            .Select(tier => string.Create(CultureInfo.InvariantCulture, $"{(decimal)tier!["quantity"]!:0.##} {(string)tier["priceType"]!} {(decimal)tier["price"]!:0.##} {(string?)tier["customerGroup"] ?? "all"}"))
            .Order(StringComparer.Ordinal).ToList();

        CollectionAssert.AreEqual(expected.Order(StringComparer.Ordinal).ToList(), tiers);
    }
}
