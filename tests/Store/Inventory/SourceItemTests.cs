using System.Text.Json;
using PowerPlatformMagento.Sandbox.Store.Auth;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Tests.Products;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Inventory;

/// <summary>Pieces at the sources over REST.</summary>
[TestClass]
public sealed class SourceItemTests
{
    private CatalogueStore store = null!;

    [TestInitialize]
    public async Task StartAsync() => store = await CatalogueStore.OpenAsync();

    [TestCleanup]
    public async Task StopAsync() => await store.DisposeAsync();

    [TestMethod]
    public async Task Quantities_are_absolute_and_set_again_without_another_row()
    {
        for (var round = 0; round < 2; round++)
        {
            Assert.AreEqual("[]", (await SetAsync(Row("MUG-0,5L", "default", 12.5m), Row("mug-0,5l", "wien", 3))).ToString());
        }

        var rows = await OfAsync("MUG-0,5L");
        CollectionAssert.AreEqual(new[] { "default 12.5 1", "london", "wien 3 1" }, rows.Select(row => row.StartsWith("london", StringComparison.Ordinal) ? "london" : row).ToArray());
    }

    [TestMethod]
    public async Task The_id_of_a_row_is_not_told()
    {
        var row = (await store.ReadAsync("inventory/source-items?searchCriteria[pageSize]=1")).Items()[0];

        CollectionAssert.AreEqual(new[] { "sku", "source_code", "quantity", "status" }, row.EnumerateObject().Select(member => member.Name).ToArray());
    }

    [TestMethod]
    public async Task Rows_come_by_source_and_sku_and_pages_do_not_overlap()
    {
        List<string> seen = [];
        for (var page = 1; seen.Count < store.Documents.Count(StoreEntity.SourceItems); page++)
        {
            var items = (await store.ReadAsync($"inventory/source-items?searchCriteria[pageSize]=20&searchCriteria[currentPage]={page}")).Items();
            seen.AddRange(items.EnumerateArray().Select(row => $"{row.Text("source_code")} {row.Text("sku")}"));
        }

        Assert.AreEqual(seen.Count, seen.Distinct().Count());
        CollectionAssert.AreEqual(seen.OrderBy(row => row, StringComparer.OrdinalIgnoreCase).ToArray(), seen);
    }

    [TestMethod]
    [DataRow("quantity", "lteq", "3")]
    [DataRow("status", "eq", "0")]
    [DataRow("source_code", "eq", "wien")]
    [DataRow("sku", "like", "HOODIE%")]
    public async Task Rows_are_found_by_every_column(string field, string condition, string value)
    {
        var found = await store.ReadAsync(
            $"inventory/source-items?searchCriteria[filter_groups][0][filters][0][field]={field}&searchCriteria[filter_groups][0][filters][0][condition_type]={condition}&searchCriteria[filter_groups][0][filters][0][value]={value}");

        Assert.IsGreaterThan(0, found.GetProperty("total_count").GetInt32());
        Assert.IsTrue(found.Items().EnumerateArray().All(row => field switch
        {
            "quantity" => row.Number("quantity") <= 3,
            "status" => row.Number("status") == 0,
            "source_code" => row.Text("source_code") == "wien",
            _ => row.Text("sku")!.StartsWith("HOODIE", StringComparison.Ordinal),
        }));
        await store.RefusedAsync(500, "GET", "inventory/source-items?searchCriteria[filter_groups][0][filters][0][field]=place&searchCriteria[filter_groups][0][filters][0][value]=1");
    }

    [TestMethod]
    public async Task An_unknown_sku_is_taken_and_an_unknown_source_refuses_all_rows()
    {
        await SetAsync(Row("NOT MADE YET", "wien", 9));
        Assert.HasCount(1, await OfAsync("NOT MADE YET"));

        var refusal = await store.RefusedAsync(400, "POST", "inventory/source-items", new { sourceItems = new[] { Row("MUG-0,5L", "default", 1), Row("MUG-0,5L", "berlin", 1) } });

        Assert.AreEqual("Could not save Source Item", refusal.Message());
    }

    [TestMethod]
    public async Task Every_problem_of_every_row_is_named_and_the_first_one_is_in_the_message()
    {
        var refusal = await store.RefusedAsync(400, "POST", "inventory/source-items", """{"sourceItems":[{"sku":"","source_code":" ","status":7},{"sku":"MUG-0,5L","source_code":"default","quantity":-5,"status":2}]}""");

        Assert.AreEqual("Validation Failed: \"sku\" can not be empty.", refusal.Message());
        CollectionAssert.AreEqual(
            new[] { "field=sku", "field=source_code", "field=quantity", "field=status", "field=status" },
            refusal.GetProperty("errors").EnumerateArray().Select(error => error.Parameters().Single()).ToArray());
    }

    [TestMethod]
    public async Task A_negative_quantity_is_no_problem_to_Magento()
    {
        await SetAsync(Row("MUG-0,5L", "default", -5));

        Assert.Contains("default -5 1", await OfAsync("MUG-0,5L"));
    }

    [TestMethod]
    [DataRow("""{}""", "\"%fieldName\" is required. Enter and try again.")]
    [DataRow("""{"sourceItems":[]}""", "Input data is empty")]
    [DataRow("""{"sourceItems":[{"quantity":"much"}]}""", "Error occurred during \"quantity\" processing. The \"much\" value's type is invalid. The \"float\" type was expected. Verify and try again.")]
    [DataRow("""{"sourceItems":[{"status":"yes"}]}""", "Error occurred during \"status\" processing. The \"yes\" value's type is invalid. The \"int\" type was expected. Verify and try again.")]
    [DataRow("""{"sourceItems":[{"place":"wien"}]}""", "\"%fieldName\" is not supported. Correct the field name and try again.")]
    public async Task A_body_that_does_not_fit_is_refused(string body, string message) =>
        Assert.AreEqual(message, (await store.RefusedAsync(400, "POST", "inventory/source-items", body)).Message());

    [TestMethod]
    public async Task Camel_spelling_is_taken_as_well()
    {
        await store.DoAsync("POST", "inventory/source-items", """{"source_items":[{"sku":"MUG-0,5L","sourceCode":"wien","quantity":2,"status":1}]}""");

        Assert.Contains("wien 2 1", await OfAsync("MUG-0,5L"));
    }

    [TestMethod]
    public async Task Rows_are_taken_away_and_unknown_ones_do_not_matter()
    {
        await SetAsync(Row("MUG-0,5L", "wien", 3));

        await store.DoAsync("POST", "inventory/source-items-delete", new { sourceItems = new[] { new { sku = "mug-0,5l", source_code = "WIEN" }, new { sku = "NOPE", source_code = "wien" } } });

        Assert.IsFalse((await OfAsync("MUG-0,5L")).Any(row => row.StartsWith("wien", StringComparison.Ordinal)));
        Assert.AreEqual("Input data is empty", (await store.RefusedAsync(400, "POST", "inventory/source-items-delete", """{"sourceItems":[]}""")).Message());
    }

    [TestMethod]
    public async Task The_product_keeps_its_date_and_the_change_is_told()
    {
        var before = (await store.ReadAsync("products/MUG-0%2C5L")).Text("updated_at");
        store.Time.Advance(TimeSpan.FromMinutes(1));

        await SetAsync(Row("MUG-0,5L", "default", 1));

        Assert.AreEqual(before, (await store.ReadAsync("products/MUG-0%2C5L")).Text("updated_at"));
        Assert.AreEqual(StoreEntity.SourceItems, store.Changes.Single().Collection);
    }

    [TestMethod]
    public async Task The_limit_of_a_list_holds_when_input_is_limited()
    {
        await using var limited = await CatalogueStore.OpenAsync(change: options => options with { InputLimits = true });
        var rows = Enumerable.Range(0, 21).Select(number => Row($"X{number}", "default", 1)).ToArray();

        var refusal = await limited.RefusedAsync(400, "POST", "inventory/source-items", new { sourceItems = rows });

        CollectionAssert.AreEqual(new[] { "type=\\Magento\\InventoryApi\\Api\\Data\\SourceItemInterface", "max=20" }, refusal.Parameters());
        Assert.AreEqual(20, (await limited.ReadAsync("inventory/source-items?searchCriteria=")).Items().GetArrayLength(), "a page is limited as well");
        await limited.RefusedAsync(400, "GET", "inventory/source-items?searchCriteria[pageSize]=301");
    }

    [TestMethod]
    public async Task Reading_and_writing_are_different_rights()
    {
        await using var reading = await CatalogueStore.OpenAsync(change: options => options with { Credentials = [new StoreCredential { Resources = new HashSet<string> { "Magento_InventoryApi::source" } }] });

        await reading.ReadAsync("inventory/source-items?searchCriteria=");
        var refusal = await reading.RefusedAsync(401, "POST", "inventory/source-items", new { sourceItems = new[] { Row("MUG-0,5L", "default", 1) } });

        CollectionAssert.AreEqual(new[] { "resources=Magento_InventoryApi::stock_source_item_assign" }, refusal.Parameters());
    }

    private static object Row(string sku, string source, decimal quantity) => new { sku, source_code = source, quantity, status = 1 };

    private Task<JsonElement> SetAsync(params object[] rows) => store.DoAsync("POST", "inventory/source-items", new { sourceItems = rows });

    private async Task<string[]> OfAsync(string sku) =>
        [.. (await store.ReadAsync($"inventory/source-items?searchCriteria[filter_groups][0][filters][0][field]=sku&searchCriteria[filter_groups][0][filters][0][value]={Uri.EscapeDataString(sku)}")).Items().EnumerateArray()
            .Select(row => $"{row.Text("source_code")} {row.GetProperty("quantity")} {row.GetProperty("status")}")];
}
