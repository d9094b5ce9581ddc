using System.Net;
using PowerPlatformMagento.App.Tests.Operations.Products;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Faults;

namespace PowerPlatformMagento.App.Tests.Operations.Prices;

[TestClass]
public sealed class SetBasePricesTests
{
    [TestMethod]
    public async Task Good_prices_are_written_although_others_are_refused()
    {
        await using var run = await CatalogRun.StartAsync();

        var answer = (await run.PostAsync("prices/base", new
        {
            items = new object[]
            {
                new { sku = CatalogRun.Odd, price = 13.95m },
                new { sku = "NOPE", price = 1 },
                new { sku = "kessel ø18", price = 20.9m },
                new { sku = CatalogRun.Shirt, price = 5 },
                new { sku = "P-1001", price = 7, storeView = "moon" },
                new { sku = CatalogRun.Odd, price = 14 },
            },
        })).IsOk();

        Assert.AreEqual(2, answer.Number("accepted"));
        Assert.AreEqual(13.95m, (decimal)run.Product(CatalogRun.Odd)["price"]!);
        Assert.AreEqual(20.9m, (decimal)run.Product(CatalogRun.Kettle)["price"]!);
        CollectionAssert.AreEqual(
            new[]
            {
                "NOPE: No product has this SKU.",
                "TEE-BIO: A configurable product has no price of its own: set those of its parts.",
                "P-1001: No store view has this code.",
                "A&B+C#1: The request names this product twice for the same place.",
            },
            answer.Errors.ToList());
        CollectionAssert.AreEqual(new[] { 1, 3, 4, 5 }, answer.Body!["errors"]!.AsArray().Select(error => (int)error!["position"]!).ToList());
    }

    [TestMethod]
    public async Task What_is_so_already_is_accepted_and_not_written()
    {
        await using var run = await CatalogRun.StartAsync();
        var body = new { items = new object[] { new { sku = "P-1000", price = 5.5m }, new { sku = "P-1001", price = 6 } } };
        (await run.PostAsync("prices/base", body)).IsOk();
        run.Store.Requests.Clear();

        var again = (await run.PostAsync("prices/base", body)).IsOk();

        Assert.AreEqual(2, again.Number("accepted"));
        Assert.AreEqual(2, again.Number("unchanged"));
        Assert.IsEmpty(again.Errors);
        Assert.AreEqual(0, run.Writes());
    }

    [TestMethod]
    public async Task A_thousand_items_go_in_requests_of_twenty_as_the_input_limits_of_a_store_ask()
    {
        await using var run = await CatalogRun.StartAsync(options => options with { InputLimits = true });
        var skus = run.Documents(StoreEntity.Products).Where(product => (string)product["type_id"]! is "simple" or "virtual").Select(product => (string)product["sku"]!).ToList();
        var items = skus.Select((sku, index) => (object)new { sku, price = 1000 + index }).Concat(Enumerable.Range(0, 1000 - skus.Count).Select(number => new { sku = $"NOPE-{number}", price = 1 }));

        var answer = (await run.PostAsync("prices/base", new { items })).IsOk();

        Assert.AreEqual(skus.Count, answer.Number("accepted"), string.Join('\n', answer.Errors.Take(5)));
        Assert.HasCount(1000 - skus.Count, answer.Errors);
        Assert.AreEqual((skus.Count + 19) / 20, run.Calls("POST products/base-prices"));
        Assert.AreEqual(1000m, (decimal)run.Product(skus[0])["price"]!);
        Assert.AreEqual(1000m + skus.Count - 1, (decimal)run.Product(skus[^1])["price"]!);
    }

    [TestMethod]
    public async Task A_lost_answer_is_repeated_because_the_values_are_absolute()
    {
        await using var run = await CatalogRun.StartAsync();
        run.Break("products/base-prices", FaultKind.CutOff);

        var answer = (await run.PostAsync("prices/base", new { items = new[] { new { sku = "P-1002", price = 3.5m } } })).IsOk();

        Assert.AreEqual(1, answer.Number("accepted"));
        Assert.AreEqual(3.5m, (decimal)run.Product("P-1002")["price"]!);
    }

    [TestMethod]
    public async Task A_store_that_fails_at_everything_is_a_failure_and_not_a_list_of_wrong_items()
    {
        await using var run = await CatalogRun.StartAsync();
        run.Break("products/base-prices", FaultKind.InternalError, times: null);

        (await run.PostAsync("prices/base", new { items = new[] { new { sku = "P-1002", price = 3.5m }, new { sku = "P-1003", price = 4m } } }))
            .IsProblem(HttpStatusCode.BadGateway, "MAG-STO-004");
    }

    [TestMethod]
    public async Task A_request_that_fails_once_for_no_reason_of_its_own_is_written_in_halves()
    {
        await using var run = await CatalogRun.StartAsync();
        run.Break("products/base-prices", FaultKind.InternalError);

        var answer = (await run.PostAsync("prices/base", new { items = Enumerable.Range(0, 8).Select(number => new { sku = $"P-{1000 + number}", price = 50 + number }) })).IsOk();

        Assert.AreEqual(8, answer.Number("accepted"));
        Assert.AreEqual(57m, (decimal)run.Product("P-1007")["price"]!);
    }

    [TestMethod]
    [DataRow("""{"items":[]}""", "items")]
    [DataRow("""{}""", "items")]
    [DataRow("""{"items":[{"sku":"A"}]}""", "items[0].price")]
    [DataRow("""{"items":[{"price":1}]}""", "items[0].sku")]
    [DataRow("""{"items":[{"sku":"A","price":-0.01}]}""", "items[0].price")]
    [DataRow("""{"items":[{"sku":"","price":1}]}""", "items[0].sku")]
    [DataRow("""{"items":[{"sku":"A","price":1,"storeView":""}]}""", "items[0].storeView")]
    [DataRow("""{"items":[null]}""", "items[0]")]
    [DataRow("""{"items":[{"sku":"A","price":"1"}]}""", "items[0].price")]
    [DataRow("""{"items":[{"sku":"A","price":1,"currency":"EUR"}]}""", "items[0].currency")]
    public async Task A_body_that_does_not_fit_is_refused_by_its_field_and_nothing_is_asked(string body, string field)
    {
        await using var run = await CatalogRun.StartAsync();

        (await run.PostAsync("prices/base", body)).Refuses(field);

        Assert.AreEqual(0, run.Store.Requests.Total);
    }
}
