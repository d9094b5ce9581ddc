using System.Net;
using PowerPlatformMagento.App.Tests.Operations.Products;

namespace PowerPlatformMagento.App.Tests.Operations.Stock;

[TestClass]
public sealed class GetStockTests
{
    private static CatalogRun run = null!;

    [ClassInitialize]
    public static async Task StartAsync(TestContext context) => run = await CatalogRun.StartAsync();

    [ClassCleanup]
    public static async Task StopAsync() => await run.DisposeAsync();

    [TestMethod]
    [DataRow(CatalogRun.Mug)]
    [DataRow(CatalogRun.Cable)]
    [DataRow(CatalogRun.Odd)]
    [DataRow(CatalogRun.Percent)]
    public async Task Every_source_that_holds_the_product_is_listed(string sku)
    {
        var list = (await run.GetAsync("stock?sku=" + Uri.EscapeDataString(sku))).IsOk().List;

        Assert.IsNotEmpty(list);
        foreach (var entry in list)
        {
            Assert.AreEqual(sku, (string)entry!["sku"]!);
            Assert.AreEqual(run.Stock(sku, (string)entry["sourceCode"]!), ((decimal)entry["quantity"]!, (bool)entry["isInStock"]!));
        }
    }

    [TestMethod]
    public async Task One_source_can_be_asked_for()
    {
        var list = (await run.GetAsync("stock?sourceCode=wien&sku=" + Uri.EscapeDataString(CatalogRun.Cable))).IsOk().List;

        Assert.AreEqual("wien", (string)list.Single()!["sourceCode"]!);
    }

    [TestMethod]
    public async Task A_source_without_the_product_holds_nothing() =>
        Assert.IsEmpty((await run.GetAsync("stock?sourceCode=moon&sku=" + Uri.EscapeDataString(CatalogRun.Cable))).IsOk().List);

    [TestMethod]
    public async Task A_product_of_parts_has_no_stock_of_its_own() => Assert.IsEmpty((await run.GetAsync("stock?sku=TEE-BIO")).IsOk().List);

    [TestMethod]
    public async Task An_unknown_product_is_not_found() => (await run.GetAsync("stock?sku=NOPE")).IsProblem(HttpStatusCode.NotFound, "MAG-STO-008");

    [TestMethod]
    public async Task A_sku_must_be_given() => (await run.GetAsync("stock")).Refuses("sku");

    [TestMethod]
    public async Task The_salable_quantity_is_that_of_the_stock_of_the_website()
    {
        var here = (await run.GetAsync("stock/salable?website=base&sku=TEE-BIO-M")).IsOk();
        var there = (await run.GetAsync("stock/salable?website=uk&sku=TEE-BIO-M")).IsOk();

        Assert.AreEqual("1", here.Text("stockId"));
        Assert.AreEqual("base", here.Text("website"));
        Assert.AreEqual("2", there.Text("stockId"));
        Assert.IsLessThanOrEqualTo((run.Stock("TEE-BIO-M", "default")?.Quantity ?? 0) + (run.Stock("TEE-BIO-M", "wien")?.Quantity ?? 0), here.Number("quantity"));
    }

    [TestMethod]
    public async Task Without_a_website_the_first_one_is_asked() =>
        Assert.AreEqual("base", (await run.GetAsync("stock/salable?sku=" + Uri.EscapeDataString(CatalogRun.Kettle))).IsOk().Text("website"));

    [TestMethod]
    [DataRow("TEE-BIO", "configurable")]
    [DataRow("BUNDLE-DYN", "bundle")]
    public async Task A_product_of_parts_cannot_be_asked_for(string sku, string type)
    {
        var refused = await run.GetAsync("stock/salable?sku=" + sku);

        refused.IsProblem(HttpStatusCode.UnprocessableEntity, "MAG-OPR-006");
        Assert.Contains(type, refused.Text("detail")!);
    }

    [TestMethod]
    public async Task An_unknown_product_or_website_is_not_found()
    {
        (await run.GetAsync("stock/salable?sku=NOPE")).IsProblem(HttpStatusCode.NotFound, "MAG-STO-008");
        (await run.GetAsync("stock/salable?website=moon&sku=TEE-BIO-M")).IsProblem(HttpStatusCode.NotFound, "MAG-STO-008");
    }

    [TestMethod]
    [DataRow(CatalogRun.Mug)]
    [DataRow(CatalogRun.Odd)]
    public async Task A_sku_that_the_store_cannot_check_in_a_signed_address_is_refused_and_not_taken_for_wrong_credentials(string sku)
    {
        var answer = await run.GetAsync("stock/salable?sku=" + Uri.EscapeDataString(sku));

        answer.IsProblem(HttpStatusCode.UnprocessableEntity, "MAG-OPR-006");
        Assert.Contains("signs", answer.Text("detail")!);
    }

    [TestMethod]
    [DataRow(CatalogRun.Mug)]
    [DataRow(CatalogRun.Cable)]
    [DataRow(CatalogRun.Odd)]
    public async Task A_newer_store_answers_for_every_sku(string sku)
    {
        await using var newer = await CatalogRun.StartAsync(options => options with { Generation = Sandbox.Store.Auth.ServerGeneration.V248 });

        Assert.AreEqual(sku, (await newer.GetAsync("stock/salable?sku=" + Uri.EscapeDataString(sku))).IsOk().Text("sku"));
    }
}
