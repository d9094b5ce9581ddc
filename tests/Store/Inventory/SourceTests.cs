using System.Text.Json;
using PowerPlatformMagento.Sandbox.Store.Tests.Products;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Inventory;

/// <summary>Sources and stocks over REST.</summary>
[TestClass]
public sealed class SourceTests
{
    private CatalogueStore store = null!;

    [TestInitialize]
    public async Task StartAsync() => store = await CatalogueStore.OpenAsync();

    [TestCleanup]
    public async Task StopAsync() => await store.DisposeAsync();

    [TestMethod]
    public async Task Sources_and_stocks_are_listed_without_any_criteria()
    {
        var sources = await store.ReadAsync("inventory/sources");
        var stocks = await store.ReadAsync("inventory/stocks");

        CollectionAssert.AreEqual(new[] { "default", "wien", "london" }, sources.Items().Texts("source_code"));
        Assert.AreEqual("""{"filter_groups":[]}""", sources.GetProperty("search_criteria").ToString());
        CollectionAssert.AreEqual(new[] { "Default Stock", "UK Stock" }, stocks.Items().Texts("name"));
        Assert.AreEqual(3, (await store.ReadAsync("inventory/stock-source-links")).GetProperty("total_count").GetInt32());
    }

    [TestMethod]
    [DataRow("searchCriteria[filter_groups][0][filters][0][field]=country_id&searchCriteria[filter_groups][0][filters][0][value]=AT", "wien")]
    [DataRow("searchCriteria[filter_groups][0][filters][0][field]=latitude&searchCriteria[filter_groups][0][filters][0][condition_type]=gt&searchCriteria[filter_groups][0][filters][0][value]=50", "london")]
    [DataRow("searchCriteria[filter_groups][0][filters][0][field]=city&searchCriteria[filter_groups][0][filters][0][condition_type]=null&searchCriteria[filter_groups][0][filters][0][value]=1", "default")]
    [DataRow("searchCriteria[sortOrders][0][field]=source_code&searchCriteria[sortOrders][0][direction]=DESC", "wien,london,default")]
    [DataRow("searchCriteria[pageSize]=2&searchCriteria[currentPage]=2", "london")]
    [DataRow("searchCriteria[pageSize]=2&searchCriteria[currentPage]=3", "")]
    public async Task Sources_are_found_sorted_and_paged(string query, string codes) =>
        Assert.AreEqual(codes, string.Join(',', (await store.ReadAsync($"inventory/sources?{query}")).Items().Texts("source_code")));

    [TestMethod]
    public async Task A_column_no_source_has_breaks_the_call() =>
        StringAssert.StartsWith((await store.RefusedAsync(500, "GET", "inventory/sources?searchCriteria[filter_groups][0][filters][0][field]=colour&searchCriteria[filter_groups][0][filters][0][value]=1")).Message(), "Internal Error.");

    [TestMethod]
    public async Task One_source_and_one_stock_are_read_by_their_keys()
    {
        Assert.AreEqual("Lager Wien", (await store.ReadAsync("inventory/sources/wien")).Text("name"));
        Assert.AreEqual("UK Stock", (await store.ReadAsync("inventory/stocks/2")).Text("name"));
        CollectionAssert.AreEqual(new[] { "value=berlin" }, (await store.RefusedAsync(404, "GET", "inventory/sources/berlin")).Parameters());
        Assert.AreEqual("Stock with id \"%value\" does not exist.", (await store.RefusedAsync(404, "GET", "inventory/stocks/77")).Message());
    }

    [TestMethod]
    [DataRow("base", 1)]
    [DataRow("outlet_at", 1)]
    [DataRow("uk", 2)]
    public async Task A_website_has_its_stock(string website, int stock) =>
        Assert.AreEqual(stock, (await store.ReadAsync($"inventory/stock-resolver/website/{website}")).GetProperty("stock_id").GetInt32());

    [TestMethod]
    [DataRow("website/nowhere")]
    [DataRow("store/base")]
    public async Task Other_channels_have_none(string channel) => Assert.AreEqual("No linked stock found", (await store.RefusedAsync(404, "GET", $"inventory/stock-resolver/{channel}")).Message());

    [TestMethod]
    public async Task A_new_source_gets_what_Magento_adds_and_is_of_no_stock_yet()
    {
        Assert.AreEqual("[]", (await store.DoAsync("POST", "inventory/sources", new { source = new { source_code = "graz", name = "Graz", country_id = "AT", postcode = "8010", latitude = 47.07 } })).ToString());

        Assert.AreEqual(
            """{"source_code":"graz","name":"Graz","enabled":true,"latitude":47.07,"country_id":"AT","postcode":"8010","use_default_carrier_config":true,"carrier_links":[],"extension_attributes":{"is_pickup_location_active":false,"frontend_name":"Graz"}}""",
            (await store.ReadAsync("inventory/sources/graz")).ToString());
        var before = await SalableAsync();
        await store.DoAsync("POST", "inventory/source-items", new { sourceItems = new[] { new { sku = "P-1001", source_code = "graz", quantity = 500, status = 1 } } });
        Assert.AreEqual(before, await SalableAsync());
    }

    [TestMethod]
    public async Task A_source_that_is_there_keeps_what_is_not_given()
    {
        await store.DoAsync("PUT", "inventory/sources/wien", new { source = new { name = "Wien Mitte", country_id = "AT", postcode = "1010", enabled = false } });

        var source = await store.ReadAsync("inventory/sources/wien");
        Assert.AreEqual(("Wien Mitte", "Graben 2", false), (source.Text("name"), source.Text("street"), source.GetProperty("enabled").GetBoolean()));
        Assert.AreEqual(3, (await store.ReadAsync("inventory/sources")).GetProperty("total_count").GetInt32());
    }

    [TestMethod]
    public async Task What_a_source_cannot_be_without_is_named()
    {
        var refusal = await store.RefusedAsync(400, "POST", "inventory/sources", new { source = new { source_code = "" } });

        Assert.AreEqual("Validation Failed", refusal.Message());
        CollectionAssert.AreEqual(new[] { "field=name", "field=source_code", "field=postcode", "field=country_id" }, refusal.GetProperty("errors").EnumerateArray().Select(error => error.Parameters().Single()).ToArray());
        await store.RefusedAsync(400, "POST", "inventory/sources", """{"source":{"place":"x"}}""");
        await store.RefusedAsync(400, "POST", "inventory/sources", "{}");
        Assert.AreEqual(3, (await store.ReadAsync("inventory/sources")).GetProperty("total_count").GetInt32());
    }

    [TestMethod]
    public async Task What_lies_at_a_closed_source_is_not_for_sale()
    {
        await store.DoAsync("POST", "inventory/source-items", new { sourceItems = new[] { new { sku = "P-1001", source_code = "wien", quantity = 5, status = 1 }, new { sku = "P-1001", source_code = "default", quantity = 7, status = 1 } } });
        Assert.AreEqual(12, await SalableAsync());

        await store.DoAsync("PUT", "inventory/sources/wien", new { source = new { name = "W", country_id = "AT", postcode = "1", enabled = false } });

        Assert.AreEqual(7, await SalableAsync());
    }

    private async Task<int> SalableAsync() => (await store.ReadAsync("inventory/get-product-salable-quantity/P-1001/1")).GetInt32();
}
