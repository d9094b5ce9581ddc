using System.Text.Json;
using PowerPlatformMagento.Sandbox.Store.Auth;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Generation;
using PowerPlatformMagento.Sandbox.Store.Tests.Contract;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Products;

/// <summary>Products over REST: one by its SKU, however it is written, and many by search criteria.</summary>
[TestClass]
public sealed class ProductReadTests
{
    private CatalogueStore store = null!;

    [TestInitialize]
    public async Task StartAsync() => store = await CatalogueStore.OpenAsync();

    [TestCleanup]
    public async Task StopAsync() => await store.DisposeAsync();

    [TestMethod]
    [DataRow("MUG-0,5L")]
    [DataRow("CAB/USB C-1m")]
    [DataRow("KESSEL Ø18")]
    [DataRow("A&B+C#1")]
    [DataRow("50% OFF?=ja")]
    [DataRow("späti (groß)")]
    [DataRow("TEE-BIO")]
    [DataRow("HOODIE-XL")]
    [DataRow("BUNDLE-DYN")]
    [DataRow("GIFT-EBOOK")]
    public async Task A_sku_with_every_reserved_character_escaped_finds_its_product(string sku) =>
        Assert.AreEqual(sku, (await store.ReadAsync($"products/{Uri.EscapeDataString(sku)}")).Text("sku"));

    [TestMethod]
    [DataRow("MUG-0,5L")]
    [DataRow("mug-0%2C5l")]
    [DataRow("A%26B%2BC%231")]
    public async Task Case_and_unreserved_characters_do_not_matter(string path) => Assert.IsGreaterThan(0L, (await store.ReadAsync($"products/{path}")).GetProperty("id").GetInt64());

    [TestMethod]
    [DataRow("A%26B+C%231", "The product that was requested doesn't exist. Verify the product and try again.", DisplayName = "a plus is a space")]
    [DataRow("CAB%252FUSB%20C-1m", "The product that was requested doesn't exist. Verify the product and try again.", DisplayName = "escaped twice")]
    [DataRow("CAB/USB%20C-1m", "Request does not match any route.", DisplayName = "a slash is a slash")]
    [DataRow("MUG-0,5", "The product that was requested doesn't exist. Verify the product and try again.", DisplayName = "a part of a SKU")]
    public async Task Other_spellings_find_nothing(string path, string message)
    {
        var refusal = await store.RefusedAsync(404, "GET", $"products/{path}");

        Assert.AreEqual(message, refusal.Message());
        Assert.IsFalse(refusal.TryGetProperty("parameters", out _));
    }

    [TestMethod]
    public async Task One_product_shows_its_stock_item_and_a_list_does_not()
    {
        var single = (await store.ReadAsync("products/MUG-0%2C5L")).GetProperty("extension_attributes");
        var listed = (await ListAsync("sku", "MUG-0,5L")).Items()[0].GetProperty("extension_attributes");

        CollectionAssert.AreEqual(new[] { "website_ids", "category_links", "stock_item" }, single.EnumerateObject().Select(member => member.Name).ToArray());
        CollectionAssert.AreEqual(new[] { "website_ids", "category_links" }, listed.EnumerateObject().Select(member => member.Name).ToArray());
    }

    [TestMethod]
    public async Task The_stock_item_stands_before_what_only_some_types_have()
    {
        var extension = (await store.ReadAsync("products/TEE-BIO")).GetProperty("extension_attributes");

        CollectionAssert.AreEqual(
            new[] { "website_ids", "category_links", "stock_item", "configurable_product_options", "configurable_product_links" },
            extension.EnumerateObject().Select(member => member.Name).ToArray());
        Assert.IsTrue(extension.GetProperty("stock_item").GetProperty("is_in_stock").GetBoolean());
        Assert.AreEqual(0m, extension.GetProperty("stock_item").Number("qty"));
    }

    [TestMethod]
    [DataRow("sku", "like", "HOODIE%", 5)]
    [DataRow("name", "like", "%kabel%", 1)]
    [DataRow("type_id", "in", "virtual,bundle", 4)]
    [DataRow("type_id", "eq", "configurable", 2)]
    [DataRow("status", "eq", "2", 0)]
    [DataRow("entity_id", "lteq", "3", 3)]
    [DataRow("price", "gt", "100", 50)]
    [DataRow("special_price", "notnull", "1", 1)]
    [DataRow("special_price", "lt", "40", 1)]
    [DataRow("size", "eq", "5", 2)]
    [DataRow("tax_class_id", "neq", "2", 0)]
    [DataRow("url_key", "eq", "usb-c-kabel-1-m", 1)]
    [DataRow("created_at", "gt", "2027-01-01 00:00:00", 0)]
    public async Task Products_are_found_by_their_attributes(string field, string condition, string value, int count)
    {
        var found = (await ListAsync(field, value, condition)).GetProperty("total_count").GetInt32();

        if (field == "price")
        {
            var expected = (await store.ReadAsync("products?searchCriteria=")).Items().EnumerateArray().Count(product => product.Number("price") > 100);
            Assert.AreEqual(expected, found);
            Assert.IsGreaterThan(10, found);
            return;
        }

        Assert.AreEqual(count, found);
    }

    [TestMethod]
    public async Task Pages_cover_the_whole_catalogue_once()
    {
        List<long> seen = [];
        var last = 0L;
        while (true)
        {
            var page = (await store.ReadAsync(
                $"products?searchCriteria[filter_groups][0][filters][0][field]=entity_id&searchCriteria[filter_groups][0][filters][0][condition_type]=gt&searchCriteria[filter_groups][0][filters][0][value]={last}"
                + "&searchCriteria[sortOrders][0][field]=entity_id&searchCriteria[sortOrders][0][direction]=ASC&searchCriteria[pageSize]=7&fields=items[id],total_count")).Items();
            if (page.ValueKind == JsonValueKind.Null)
            {
                break;
            }

            seen.AddRange(page.EnumerateArray().Select(product => product.GetProperty("id").GetInt64()));
            last = seen[^1];
        }

        CollectionAssert.AreEqual(store.Documents.Ids(StoreEntity.Products).ToArray(), seen);
    }

    [TestMethod]
    public async Task What_changed_last_comes_last_when_sorted_by_date()
    {
        store.Time.Advance(TimeSpan.FromMinutes(5));
        store.Operations.Products.ChangePrice("CAB/USB C-1m", 11);

        var changed = await store.ReadAsync(
            "products?searchCriteria[filter_groups][0][filters][0][field]=updated_at&searchCriteria[filter_groups][0][filters][0][condition_type]=gteq&searchCriteria[filter_groups][0][filters][0][value]=2026-11-24%2010:05:00");

        Assert.AreEqual("CAB/USB C-1m", changed.Items()[0].Text("sku"));
        Assert.AreEqual(1, changed.GetProperty("total_count").GetInt32());
    }

    [TestMethod]
    public async Task A_column_nobody_knows_is_refused_in_the_words_of_attributes()
    {
        var refusal = await store.RefusedAsync(400, "GET", "products?searchCriteria[filter_groups][0][filters][0][field]=colour&searchCriteria[filter_groups][0][filters][0][value]=1");

        Assert.AreEqual("The \"%1\" attribute name is invalid. Reset the name and try again.", refusal.Message());
        CollectionAssert.AreEqual(new[] { "colour" }, refusal.Parameters());
    }

    [TestMethod]
    public async Task A_list_of_skus_breaks_at_the_comma_of_one()
    {
        var found = await ListAsync("sku", "MUG-0,5L,P-1001", "in");

        CollectionAssert.AreEqual(new[] { "P-1001" }, found.Items().Texts("sku"));
    }

    [TestMethod]
    public async Task Fields_are_projected_on_one_and_on_many()
    {
        var single = await store.Client.GetAsync("rest/V1/products/MUG-0%2C5L?fields=sku,price");
        var many = await store.Client.GetAsync("rest/V1/products?searchCriteria[pageSize]=2&fields=items[sku],total_count");

        Assert.AreEqual((200, """{"sku":"MUG-0,5L","price":12.95}"""), single);
        StringAssert.StartsWith(many.Body, """{"items":[{"sku":"MUG-0,5L"},{"sku":"CAB/USB C-1m"}],"total_count":""");
    }

    [TestMethod]
    public async Task Children_are_listed_under_their_parent_and_nothing_under_others()
    {
        var children = await store.ReadAsync("configurable-products/HOODIE/children");

        CollectionAssert.AreEqual(new[] { "HOODIE-S", "HOODIE-M", "HOODIE-L", "HOODIE-XL" }, children.Texts("sku"));
        Assert.IsTrue(children.EnumerateArray().All(child => !child.TryGetProperty("extension_attributes", out _) && !child.TryGetProperty("options", out _)));
        Assert.AreEqual(0, (await store.ReadAsync("configurable-products/MUG-0%2C5L/children")).GetArrayLength());
        Assert.AreEqual(1, (await store.ReadAsync("configurable-products/HOODIE/options/all")).GetArrayLength());
        await store.RefusedAsync(404, "GET", "configurable-products/NOPE/children");
    }

    [TestMethod]
    public async Task Without_the_right_nothing_is_read()
    {
        await using var guarded = await CatalogueStore.OpenAsync(change: options => options with { Credentials = [new StoreCredential { Resources = new HashSet<string> { "Magento_Sales::actions_view" } }] });

        var refusal = await guarded.RefusedAsync(401, "GET", "products?searchCriteria=");

        CollectionAssert.AreEqual(new[] { "resources=Magento_Catalog::products" }, refusal.Parameters());
    }

    [TestMethod]
    public async Task Data_made_on_the_fly_is_read_and_not_written()
    {
        await using var host = await StoreHost.StartAsync(new StoreOptions { Documents = new GeneratedDocuments(new GeneratedStoreOptions { Orders = 10 }) }, CancellationToken.None);
        using var client = new StoreClient(host);

        Assert.AreEqual(200, (await client.GetAsync("rest/V1/products/MUG-0%2C5L")).Status);
        Assert.AreEqual(501, (await client.WriteAsync("PUT", "rest/V1/products/MUG-0%2C5L", """{"product":{"price":1}}""")).Status);
        Assert.AreEqual(501, (await client.PostAsync("rest/V1/products/base-prices", """{"prices":[{"sku":"MUG-0,5L","price":1,"store_id":0}]}""")).Status);
        Assert.AreEqual(501, (await client.PostAsync("rest/V1/inventory/source-items", """{"sourceItems":[{"sku":"MUG-0,5L","source_code":"default","quantity":1,"status":1}]}""")).Status);
        Assert.AreEqual(200, (await client.GetAsync("rest/V1/inventory/get-product-salable-quantity/MUG-0%2C5L/1")).Status);
    }

    private Task<JsonElement> ListAsync(string field, string value, string condition = "eq") => store.ReadAsync(
        $"products?searchCriteria[filter_groups][0][filters][0][field]={field}&searchCriteria[filter_groups][0][filters][0][value]={Uri.EscapeDataString(value)}&searchCriteria[filter_groups][0][filters][0][condition_type]={condition}");
}
