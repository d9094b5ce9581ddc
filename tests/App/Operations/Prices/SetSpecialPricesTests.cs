using System.Net;
using PowerPlatformMagento.App.Tests.Operations.Products;
using PowerPlatformMagento.Sandbox.Store;
using PowerPlatformMagento.Sandbox.Store.Faults;

namespace PowerPlatformMagento.App.Tests.Operations.Prices;

[TestClass]
public sealed class SetSpecialPricesTests
{
    [TestMethod]
    public async Task Beginning_and_end_are_written_as_the_clock_on_the_wall_of_the_store_shows_them()
    {
        await using var run = await CatalogRun.StartAsync();
        var zone = await GetPricesTests.ZoneAsync(run);
        var (from, to) = (new DateTime(2026, 12, 1, 0, 0, 0), new DateTime(2027, 7, 1, 23, 59, 59));

        (await run.PostAsync("prices/special", new
        {
            items = new object[] { new { sku = CatalogRun.Mug, price = 9.99m, from = Utc(from, zone), to = Utc(to, zone) } },
        })).IsOk();

        Assert.AreEqual("2026-12-01 00:00:00", (string)run.Attribute(CatalogRun.Mug, "special_from_date")!);
        Assert.AreEqual("2027-07-01 23:59:59", (string)run.Attribute(CatalogRun.Mug, "special_to_date")!);
        var read = (await run.PostAsync("prices/read", new { skus = new[] { CatalogRun.Mug } })).IsOk().List[0]!["specialPrices"]![0]!;
        Assert.AreEqual(DateTimeOffset.Parse(Utc(to, zone)), DateTimeOffset.Parse((string)read["to"]!));
    }

    [TestMethod]
    public async Task An_instant_may_carry_any_zone_and_one_without_is_utc()
    {
        await using var run = await CatalogRun.StartAsync(edition: StoreEdition.AdobeCommerce);

        var answer = (await run.PostAsync("prices/special", new
        {
            items = new object[]
            {
                new { sku = "P-1000", price = 1, from = "2199-01-01T05:00:00+05:00" },
                new { sku = "P-1001", price = 1, from = "2199-01-01T00:00:00" },
                new { sku = "P-1002", price = 1, from = "2199-01-01T00:00:00Z" },
            },
        })).IsOk();

        Assert.AreEqual(3, answer.Number("accepted"), string.Join('\n', answer.Errors));
        foreach (var sku in new[] { "P-1000", "P-1001", "P-1002" })
        {
            Assert.AreEqual("2199-01-01 00:00:00", (string)run.Attribute(sku, "special_from_date")!);
        }
    }

    [TestMethod]
    public async Task A_price_without_an_end_does_not_inherit_the_one_of_an_old_offer()
    {
        await using var run = await CatalogRun.StartAsync();
        (await run.PostAsync("prices/special", new { items = new[] { new { sku = "P-1003", price = 5, from = "2026-01-01T00:00:00Z", to = "2026-02-01T00:00:00Z" } } })).IsOk();

        var answer = (await run.PostAsync("prices/special", new { items = new[] { new { sku = "P-1003", price = 6 } } })).IsOk();

        Assert.AreEqual(1, answer.Number("accepted"));
        var special = (await run.PostAsync("prices/read", new { skus = new[] { "P-1003" } })).IsOk().List[0]!["specialPrices"]!.AsArray().Single()!;
        Assert.AreEqual(6m, (decimal)special["price"]!);
        Assert.IsNull(special["to"]);
    }

    [TestMethod]
    public async Task What_is_so_already_is_not_written()
    {
        await using var run = await CatalogRun.StartAsync();
        var body = new { items = new object[] { new { sku = "P-1003", price = 5.5m, from = "2026-01-01T00:00:00Z", to = "2026-02-01T00:00:00Z" }, new { sku = "P-1004", price = 3 } } };
        (await run.PostAsync("prices/special", body)).IsOk();
        run.Store.Requests.Clear();

        var again = (await run.PostAsync("prices/special", body)).IsOk();

        Assert.AreEqual(2, again.Number("accepted"), string.Join('\n', again.Errors));
        Assert.AreEqual(2, again.Number("unchanged"));
        Assert.AreEqual(0, run.Writes());
    }

    [TestMethod]
    public async Task Good_prices_are_written_although_others_are_refused()
    {
        await using var run = await CatalogRun.StartAsync();

        var answer = (await run.PostAsync("prices/special", new
        {
            items = new object[]
            {
                new { sku = "P-1005", price = 4 },
                new { sku = "NOPE", price = 4 },
                new { sku = "P-1006", price = 4, from = "2027-02-01T00:00:00Z", to = "2027-01-01T00:00:00Z" },
                new { sku = CatalogRun.Shirt, price = 4 },
                new { sku = "P-1007", price = 4, storeView = "de" },
            },
        })).IsOk();

        Assert.AreEqual(1, answer.Number("accepted"), string.Join('\n', answer.Errors));
        Assert.AreEqual(4m, decimal.Parse((string)run.Attribute("P-1005", "special_price")!, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Contains("ends before it begins", answer.Errors[1]);
        Assert.IsNull(run.Attribute("P-1006", "special_price"));
    }

    [TestMethod]
    public async Task Adobe_commerce_refuses_what_does_not_begin_in_the_future_and_says_so()
    {
        await using var run = await CatalogRun.StartAsync(edition: StoreEdition.AdobeCommerce);

        var answer = (await run.PostAsync("prices/special", new { items = new object[] { new { sku = "P-1000", price = 1, from = "2020-01-01T00:00:00Z" }, new { sku = "P-1001", price = 1, from = "2199-01-01T00:00:00Z" } } })).IsOk();

        Assert.AreEqual(1, answer.Number("accepted"));
        Assert.StartsWith("P-1000: Invalid attribute Price From", answer.Errors.Single());
    }

    [TestMethod]
    public async Task A_lost_answer_is_repeated()
    {
        await using var run = await CatalogRun.StartAsync();
        run.Break("products/special-price", FaultKind.CutOff);

        Assert.AreEqual(1, (await run.PostAsync("prices/special", new { items = new[] { new { sku = "P-1008", price = 2 } } })).IsOk().Number("accepted"));
    }

    [TestMethod]
    public async Task A_store_in_maintenance_is_told_as_such()
    {
        await using var run = await CatalogRun.StartAsync();
        run.Break("products/special-price", FaultKind.Maintenance, times: null, retryAfter: TimeSpan.FromMinutes(2));

        var refused = await run.PostAsync("prices/special", new { items = new[] { new { sku = "P-1008", price = 2 } } });

        refused.IsProblem(HttpStatusCode.ServiceUnavailable, "MAG-STO-003");
        Assert.AreEqual(TimeSpan.FromMinutes(2), refused.RetryAfter);
    }

    [TestMethod]
    [DataRow("""{"items":[{"sku":"A","price":1,"from":"soon"}]}""", "items[0].from")]
    [DataRow("""{"items":[{"sku":"A","price":-1}]}""", "items[0].price")]
    [DataRow("""{"items":"A"}""", "items")]
    public async Task A_body_that_does_not_fit_is_refused_by_its_field(string body, string field)
    {
        await using var run = await CatalogRun.StartAsync();

        (await run.PostAsync("prices/special", body)).Refuses(field);
    }

    private static string Utc(DateTime wall, TimeZoneInfo zone) => TimeZoneInfo.ConvertTimeToUtc(wall, zone).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);
}
