using System.Net;

namespace PowerPlatformMagento.App.Tests.Operations.Products;

[TestClass]
public sealed class GetProductTests
{
    private static CatalogRun run = null!;

    [ClassInitialize]
    public static async Task StartAsync(TestContext context) => run = await CatalogRun.StartAsync();

    [ClassCleanup]
    public static async Task StopAsync() => await run.DisposeAsync();

    [TestMethod]
    [DataRow(CatalogRun.Mug)]
    [DataRow(CatalogRun.Cable)]
    [DataRow(CatalogRun.Kettle)]
    [DataRow(CatalogRun.Odd)]
    [DataRow(CatalogRun.Percent)]
    [DataRow("späti (groß)")]
    [DataRow(CatalogRun.Shirt)]
    [DataRow(CatalogRun.Book)]
    public async Task Every_sku_is_found_whatever_signs_it_holds(string sku)
    {
        var product = (await run.GetAsync("products/by-sku?sku=" + Uri.EscapeDataString(sku))).IsOk();

        Assert.AreEqual(sku, product.Text("sku"));
        Assert.AreEqual((string)run.Product(sku)["name"]!, product.Text("name"));
        Assert.AreEqual((string)run.Product(sku)["type_id"]!, product.Text("type"));
    }

    [TestMethod]
    public async Task Upper_and_lower_case_and_blanks_around_are_the_same() =>
        Assert.AreEqual(CatalogRun.Mug, (await run.GetAsync("products/by-sku?sku=" + Uri.EscapeDataString(" mug-0,5l "))).IsOk().Text("sku"));

    [TestMethod]
    public async Task Values_have_the_kind_of_their_attribute()
    {
        var kettle = (await run.GetAsync("products/by-sku?sku=" + Uri.EscapeDataString(CatalogRun.Kettle))).IsOk().Body!["customAttributes"]!;

        Assert.AreEqual(21.5m, (decimal)kettle["cost"]!);
        Assert.AreEqual(39.9m, (decimal)kettle["special_price"]!);
        Assert.AreEqual("2026-01-01T00:00:00Z", (string)kettle["special_from_date"]!);
        Assert.AreEqual("container2", (string)kettle["options_container"]!);
        Assert.HasCount(1, kettle["category_ids"]!.AsArray());
    }

    [TestMethod]
    public async Task A_chosen_option_comes_with_its_label()
    {
        var shirt = (await run.GetAsync("products/by-sku?sku=TEE-BIO-M")).IsOk().Body!;

        Assert.AreEqual("5", (string)shirt["customAttributes"]!["size"]!);
        Assert.AreEqual("M", (string)shirt["customAttributeLabels"]!["size"]!);
        Assert.AreEqual("NotVisible", (string)shirt["visibility"]!);
    }

    [TestMethod]
    public async Task Websites_are_codes_and_categories_are_ids()
    {
        var mug = (await run.GetAsync("products/by-sku?sku=" + Uri.EscapeDataString(CatalogRun.Mug))).IsOk().Body!;

        CollectionAssert.AreEqual(new[] { "base", "outlet_at", "uk" }, mug["websites"]!.AsArray().Select(website => (string)website!).ToList());
        Assert.HasCount(1, mug["categoryIds"]!.AsArray());
    }

    [TestMethod]
    public async Task A_configurable_product_has_no_weight_and_a_dynamic_bundle_still_answers()
    {
        Assert.IsNull((await run.GetAsync("products/by-sku?sku=TEE-BIO")).IsOk().Body!["weight"]);
        Assert.AreEqual("bundle", (await run.GetAsync("products/by-sku?sku=BUNDLE-DYN")).IsOk().Text("type"));
    }

    [TestMethod]
    [DataRow("NOPE")]
    [DataRow("TEE-BIO-")]
    [DataRow("MUG-0")]
    [DataRow("%")]
    public async Task An_unknown_sku_is_not_found(string sku) =>
        (await run.GetAsync("products/by-sku?sku=" + Uri.EscapeDataString(sku))).IsProblem(HttpStatusCode.NotFound, "MAG-STO-008");

    [TestMethod]
    public async Task A_sku_must_be_given()
    {
        (await run.GetAsync("products/by-sku")).Refuses("sku");
        (await run.GetAsync("products/by-sku?sku=%20")).Refuses("sku");
    }

    [TestMethod]
    public async Task An_unknown_store_is_not_found() =>
        (await run.GetAsync("../nowhere/products/by-sku?sku=X")).Is(HttpStatusCode.NotFound);

    [TestMethod]
    public async Task The_schema_of_custom_attributes_tells_kinds_labels_and_options()
    {
        var schema = (await run.GetAsync("products/schema")).IsOk().Body!["schema"]!;
        var properties = schema["properties"]!;

        Assert.AreEqual("object", (string)schema["type"]!);
        Assert.AreEqual("boolean", (string)properties["is_service_part"]!["type"]!);
        Assert.AreEqual("number", (string)properties["cost"]!["type"]!);
        Assert.AreEqual("date-time", (string)properties["special_from_date"]!["format"]!);
        Assert.AreEqual("Taxable Goods", (string)properties["tax_class_id"]!["x-ms-enum-values"]![1]!["displayName"]!);
        Assert.AreEqual("ERP Item Number", (string)properties["erp_item_number"]!["x-ms-summary"]!);
        Assert.IsNull(properties["price"], "it has a field of its own");
        Assert.IsNull(properties["sku"]);
    }
}
