using System.Net;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Faults;

namespace PowerPlatformMagento.App.Tests.Operations.Products;

[TestClass]
public sealed class ListProductsTests
{
    private static CatalogRun run = null!;

    [ClassInitialize]
    public static async Task StartAsync(TestContext context) => run = await CatalogRun.StartAsync();

    [ClassCleanup]
    public static async Task StopAsync() => await run.DisposeAsync();

    [TestMethod]
    public async Task Pages_hold_every_product_once_by_ascending_id()
    {
        var ids = new List<long>();
        var address = "products?top=20";
        for (var page = 0; address is not null; page++)
        {
            Assert.IsLessThan(20, page, "the pages do not end");
            var answer = (await run.GetAsync(address)).IsOk();
            ids.AddRange(answer.List.Select(product => long.Parse((string)product!["id"]!)));
            address = answer.Text("nextLink");
        }

        CollectionAssert.AreEqual(run.Store.Documents.Ids(StoreEntity.Products).Order().ToList(), ids);
    }

    [TestMethod]
    public async Task A_product_carries_names_instead_of_numbers_and_its_attributes_by_code()
    {
        var mug = (await run.GetAsync("products?sku=MUG")).IsOk().List.Single()!;

        Assert.AreEqual("MUG-0,5L", (string)mug["sku"]!);
        Assert.AreEqual("main", (string)mug["store"]!);
        Assert.AreEqual("Enabled", (string)mug["status"]!);
        Assert.AreEqual("CatalogAndSearch", (string)mug["visibility"]!);
        Assert.AreEqual(12.95m, (decimal)mug["price"]!);
        Assert.AreEqual(0.42m, (decimal)mug["weight"]!);
        Assert.AreEqual("4", (string)mug["attributeSetId"]!);
        Assert.EndsWith("Z", (string)mug["updatedAt"]!);
        Assert.IsNotEmpty(mug["websites"]!.AsArray());
        Assert.AreEqual("2", (string)mug["customAttributes"]!["tax_class_id"]!);
        Assert.AreEqual("Taxable Goods", (string)mug["customAttributeLabels"]!["tax_class_id"]!);
    }

    [TestMethod]
    public async Task A_part_of_the_sku_or_of_the_name_finds_products()
    {
        var bySku = (await run.GetAsync("products?sku=tee-bio")).IsOk().List;
        var byName = (await run.GetAsync("products?name=" + Uri.EscapeDataString("Kaffeebecher 0,5 l"))).IsOk().List;

        Assert.IsGreaterThan(2, bySku.Count);
        Assert.IsTrue(bySku.All(product => ((string)product!["sku"]!).StartsWith("TEE-BIO", StringComparison.Ordinal)));
        Assert.HasCount(1, byName);
    }

    [TestMethod]
    [DataRow("A&B+C#1")]
    [DataRow("50% OFF?=ja")]
    [DataRow("späti (groß)")]
    [DataRow("CAB/USB C-1m")]
    public async Task Signs_of_a_sku_are_taken_as_they_are(string sku)
    {
        var found = (await run.GetAsync("products?sku=" + Uri.EscapeDataString(sku))).IsOk().List;

        Assert.AreEqual(sku, (string)found.Single()!["sku"]!);
    }

    [TestMethod]
    public async Task Wildcards_of_the_database_find_nothing_by_themselves()
    {
        Assert.IsEmpty((await run.GetAsync("products?sku=P_1000")).IsOk().List);
        Assert.IsEmpty((await run.GetAsync("products?sku=" + Uri.EscapeDataString("P%1000"))).IsOk().List);
        Assert.HasCount(1, (await run.GetAsync("products?sku=P-1000")).IsOk().List);
    }

    [TestMethod]
    public async Task Type_and_status_narrow_the_list()
    {
        var bundles = (await run.GetAsync("products?type=bundle")).IsOk().List;
        var disabled = (await run.GetAsync("products?status=Disabled")).IsOk().List;

        Assert.HasCount(2, bundles);
        Assert.IsTrue(bundles.All(product => (string)product!["type"]! == "bundle"));
        Assert.IsEmpty(disabled);
    }

    [TestMethod]
    public async Task Products_changed_since_an_instant_are_found_whatever_its_zone()
    {
        var newest = DateTimeOffset.Parse((string)(await run.GetAsync("products?sku=BUNDLE-DYN")).IsOk().List.Single()!["updatedAt"]!);
        var all = run.Store.Documents.Count(StoreEntity.Products);

        var some = (await run.GetAsync("products?top=100&updatedAfter=" + Uri.EscapeDataString(newest.ToOffset(TimeSpan.FromHours(5)).ToString("O")))).IsOk().List;
        var none = (await run.GetAsync("products?updatedAfter=2199-01-01")).IsOk().List;

        Assert.IsGreaterThan(0, some.Count);
        Assert.IsLessThan((int)all, some.Count);
        Assert.IsEmpty(none);
    }

    [TestMethod]
    [DataRow("products?status=enabled", "status")]
    [DataRow("products?top=0", "top")]
    [DataRow("products?top=101", "top")]
    [DataRow("products?updatedAfter=yesterday", "updatedAfter")]
    [DataRow("products?sku=%00", "sku")]
    public async Task A_query_that_does_not_fit_is_refused_by_its_field(string address, string field) => (await run.GetAsync(address)).Refuses(field);

    [TestMethod]
    public async Task A_sku_that_is_longer_than_any_is_refused() => (await run.GetAsync("products?sku=" + new string('x', 65))).Refuses("sku");

    [TestMethod]
    public async Task A_text_of_nothing_but_wildcards_is_searched_up_to_its_limit()
    {
        Assert.IsEmpty((await run.GetAsync("products?name=" + Uri.EscapeDataString(new string('%', 100)))).IsOk().List);
        Assert.IsEmpty((await run.GetAsync("products?sku=" + Uri.EscapeDataString(new string('_', 64)))).IsOk().List);
        (await run.GetAsync("products?name=" + new string('x', 101))).Refuses("name");
    }

    [TestMethod]
    public async Task A_foreign_page_token_is_refused() =>
        (await run.GetAsync("products?skipToken=abc")).IsProblem(HttpStatusCode.BadRequest, "MAG-OPR-007");

    [TestMethod]
    public async Task An_unknown_query_parameter_is_ignored() => (await run.GetAsync("products?colour=red&top=1")).IsOk();

    [TestMethod]
    public async Task A_store_that_limits_its_input_is_read_all_the_same()
    {
        await using var limited = await CatalogRun.StartAsync(options => options with { InputLimits = true });

        var page = (await limited.GetAsync("products?top=100")).IsOk().List;

        Assert.HasCount((int)Math.Min(100, limited.Store.Documents.Count(StoreEntity.Products)), page);
    }

    [TestMethod]
    public async Task Without_the_right_to_read_attributes_the_values_come_as_they_are_stored()
    {
        await using var few = await CatalogRun.StartAsync(options => options with { Credentials = [new() { Resources = new HashSet<string> { "Magento_Catalog::products", "Magento_Backend::store" } }] });

        var cable = (await few.GetAsync("products/by-sku?sku=" + Uri.EscapeDataString(CatalogRun.Cable))).IsOk();

        Assert.AreEqual("2", (string)cable.Body!["customAttributes"]!["tax_class_id"]!);
        Assert.IsEmpty(cable.Body["customAttributeLabels"]!.AsObject());
    }

    [TestMethod]
    public async Task Without_the_right_to_read_products_the_answer_names_it_and_asks_for_no_new_connection()
    {
        await using var none = await CatalogRun.StartAsync(options => options with { Credentials = [new() { Resources = new HashSet<string> { "Magento_Backend::store" } }] });

        var refused = await none.GetAsync("products");

        refused.IsProblem(HttpStatusCode.BadGateway, "MAG-STO-007");
        Assert.Contains("Magento_Catalog::products", refused.Text("detail")!);
    }

    [TestMethod]
    [DataRow(FaultKind.TooManyRequests, HttpStatusCode.TooManyRequests, "MAG-STO-002")]
    [DataRow(FaultKind.Maintenance, HttpStatusCode.ServiceUnavailable, "MAG-STO-003")]
    [DataRow(FaultKind.InternalError, HttpStatusCode.BadGateway, "MAG-STO-004")]
    public async Task A_store_in_trouble_is_told_from_a_wrong_request(FaultKind fault, HttpStatusCode status, string code)
    {
        await using var own = await CatalogRun.StartAsync();
        own.Break("products", fault, times: null, retryAfter: TimeSpan.FromMinutes(1));

        (await own.GetAsync("products")).IsProblem(status, code);
    }
}
