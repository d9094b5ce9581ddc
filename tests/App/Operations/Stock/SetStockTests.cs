using System.Net;
using PowerPlatformMagento.App.Tests.Operations.Products;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Faults;

namespace PowerPlatformMagento.App.Tests.Operations.Stock;

[TestClass]
public sealed class SetStockTests
{
    [TestMethod]
    public async Task Quantities_are_set_at_their_sources()
    {
        await using var run = await CatalogRun.StartAsync();

        var answer = (await run.PostAsync("stock", new
        {
            items = new object[]
            {
                new { sku = CatalogRun.Mug, quantity = 140 },
                new { sku = "cab/usb c-1m", sourceCode = "WIEN", quantity = 60.5m },
                new { sku = "P-1000", sourceCode = "london", quantity = 0 },
                new { sku = "P-1001", quantity = 0, isInStock = true },
                new { sku = "P-1002", quantity = 12, isInStock = false },
            },
        })).IsOk();

        Assert.AreEqual(5, answer.Number("accepted"), string.Join('\n', answer.Errors));
        Assert.AreEqual((140m, true), run.Stock(CatalogRun.Mug, "default"));
        Assert.AreEqual((60.5m, true), run.Stock(CatalogRun.Cable, "wien"));
        Assert.AreEqual((0m, false), run.Stock("P-1000", "london"));
        Assert.AreEqual((0m, true), run.Stock("P-1001", "default"));
        Assert.AreEqual((12m, false), run.Stock("P-1002", "default"));
    }

    [TestMethod]
    public async Task Unknown_products_and_sources_are_refused_one_by_one_although_the_store_would_take_the_one_and_refuse_all_for_the_other()
    {
        await using var run = await CatalogRun.StartAsync();

        var answer = (await run.PostAsync("stock", new
        {
            items = new object[]
            {
                new { sku = "NOPE", quantity = 1 },
                new { sku = "P-1000", quantity = 77 },
                new { sku = "P-1001", sourceCode = "berlin", quantity = 1 },
                new { sku = CatalogRun.Shirt, quantity = 1 },
                new { sku = "BUNDLE-FIX", quantity = 1 },
                new { sku = "P-1000", sourceCode = "Default", quantity = 78 },
                new { sku = CatalogRun.Book, quantity = 5 },
            },
        })).IsOk();

        Assert.AreEqual(2, answer.Number("accepted"));
        CollectionAssert.AreEqual(
            new[]
            {
                "NOPE: No product has this SKU.",
                "P-1001: No inventory source has this code.",
                "TEE-BIO: A configurable product has no stock of its own: set that of its parts.",
                "BUNDLE-FIX: A bundle product has no stock of its own: set that of its parts.",
                "P-1000: The request names this product twice for the same place.",
            },
            answer.Errors.ToList());
        Assert.AreEqual((77m, true), run.Stock("P-1000", "default"));
        Assert.IsNull(run.Stock("NOPE", "default"));
        Assert.AreEqual((5m, true), run.Stock(CatalogRun.Book, "default"));
    }

    [TestMethod]
    public async Task What_is_so_already_is_not_written()
    {
        await using var run = await CatalogRun.StartAsync();
        var body = new { items = new object[] { new { sku = "P-1000", quantity = 5.25m }, new { sku = CatalogRun.Mug, sourceCode = "wien", quantity = 7 } } };
        (await run.PostAsync("stock", body)).IsOk();
        run.Store.Requests.Clear();

        var again = (await run.PostAsync("stock", body)).IsOk();

        Assert.AreEqual(2, again.Number("accepted"));
        Assert.AreEqual(2, again.Number("unchanged"));
        Assert.AreEqual(0, run.Writes());
    }

    [TestMethod]
    public async Task A_thousand_items_go_in_requests_of_twenty()
    {
        await using var run = await CatalogRun.StartAsync(options => options with { InputLimits = true });
        var skus = run.Documents(StoreEntity.Products).Where(product => (string)product["type_id"]! is "simple").Select(product => (string)product["sku"]!).ToList();
        var items = skus.SelectMany(sku => new object[] { new { sku, sourceCode = "default", quantity = 9001 }, new { sku, sourceCode = "wien", quantity = 9002 } }).ToList();

        var answer = (await run.PostAsync("stock", new { items })).IsOk();

        Assert.AreEqual(items.Count, answer.Number("accepted"), string.Join('\n', answer.Errors.Take(5)));
        Assert.AreEqual((items.Count + 19) / 20, run.Calls("POST inventory/source-items"));
        Assert.IsTrue(skus.All(sku => run.Stock(sku, "default") == (9001m, true) && run.Stock(sku, "wien") == (9002m, true)));
    }

    [TestMethod]
    public async Task A_source_that_was_opened_a_moment_ago_can_be_used_soon()
    {
        await using var run = await CatalogRun.StartAsync();

        var answer = (await run.PostAsync("stock", new { items = new[] { new { sku = "P-1000", sourceCode = "wien", quantity = 3 } } })).IsOk();

        Assert.AreEqual(1, answer.Number("accepted"));
        Assert.AreEqual((3m, true), run.Stock("P-1000", "wien"));
    }

    [TestMethod]
    public async Task A_negative_quantity_is_for_the_store_to_judge()
    {
        await using var run = await CatalogRun.StartAsync();

        var answer = (await run.PostAsync("stock", new { items = new object[] { new { sku = "P-1000", quantity = -5 }, new { sku = "P-1001", quantity = 6 } } })).IsOk();

        Assert.AreEqual((6m, true), run.Stock("P-1001", "default"), "its neighbour is written whatever the store says");
        Assert.AreEqual(2, answer.Number("accepted") + answer.Errors.Count);
    }

    [TestMethod]
    public async Task A_lost_answer_is_repeated_because_the_values_are_absolute()
    {
        await using var run = await CatalogRun.StartAsync();
        run.Break("inventory/source-items", FaultKind.CutOff, skip: 1);

        var answer = (await run.PostAsync("stock", new { items = new[] { new { sku = "P-1000", quantity = 31 } } })).IsOk();

        Assert.AreEqual(1, answer.Number("accepted"));
        Assert.AreEqual((31m, true), run.Stock("P-1000", "default"));
    }

    [TestMethod]
    public async Task A_missing_right_is_named_and_nothing_is_half_told()
    {
        await using var run = await CatalogRun.StartAsync(options => options with { Credentials = [new() { Resources = new HashSet<string> { "Magento_Catalog::products", "Magento_Backend::store", "Magento_InventoryApi::source" } }] });

        var refused = await run.PostAsync("stock", new { items = new[] { new { sku = "P-1000", quantity = 31 } } });

        refused.IsProblem(HttpStatusCode.BadGateway, "MAG-STO-007");
        Assert.Contains("stock_source_item_assign", refused.Text("detail")!);
    }

    [TestMethod]
    [DataRow("""{"items":[]}""", "items")]
    [DataRow("""{"items":[{"sku":"A"}]}""", "items[0].quantity")]
    [DataRow("""{"items":[{"sku":"A","quantity":"5"}]}""", "items[0].quantity")]
    [DataRow("""{"items":[{"sku":"A","quantity":1e20}]}""", "items[0].quantity")]
    [DataRow("""{"items":[{"sku":"A","quantity":1,"isInStock":"yes"}]}""", "items[0].isInStock")]
    [DataRow("""{"items":[{"sku":"A","quantity":1,"source":"x"}]}""", "items[0].source")]
    public async Task A_body_that_does_not_fit_is_refused_by_its_field(string body, string field)
    {
        await using var run = await CatalogRun.StartAsync();

        (await run.PostAsync("stock", body)).Refuses(field);
        Assert.AreEqual(0, run.Store.Requests.Total);
    }

    [TestMethod]
    public async Task More_than_a_thousand_items_are_refused()
    {
        await using var run = await CatalogRun.StartAsync();

        (await run.PostAsync("stock", new { items = Enumerable.Range(0, 1001).Select(number => new { sku = $"{number}", quantity = 1 }) })).Refuses("items");
    }

    [TestMethod]
    public async Task A_store_that_is_busy_asks_to_wait()
    {
        await using var run = await CatalogRun.StartAsync();
        run.Break("inventory/source-items", FaultKind.TooManyRequests, times: null, retryAfter: TimeSpan.FromSeconds(90));

        var refused = await run.PostAsync("stock", new { items = new[] { new { sku = "P-1000", quantity = 31 } } });

        refused.IsProblem(HttpStatusCode.TooManyRequests, "MAG-STO-002");
        Assert.AreEqual(TimeSpan.FromSeconds(90), refused.RetryAfter);
    }
}
