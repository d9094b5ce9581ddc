using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Events;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Products;

/// <summary>Saving products: only what is given changes, in the scope of the path, and <c>updated_at</c> moves.</summary>
[TestClass]
public sealed class ProductWriteTests
{
    private const string Mug = "MUG-0%2C5L";

    private CatalogueStore store = null!;

    [TestInitialize]
    public async Task StartAsync()
    {
        store = await CatalogueStore.OpenAsync();
        store.Time.Advance(TimeSpan.FromMinutes(1));
    }

    [TestCleanup]
    public async Task StopAsync() => await store.DisposeAsync();

    [TestMethod]
    public async Task Nothing_is_lost_that_was_not_given()
    {
        var before = (await store.ReadAsync($"products/{Mug}")).ToString();

        await store.DoAsync("PUT", $"/all/V1/products/{Mug}", new { product = new { price = 13.4 } });

        var expected = before.Replace("\"price\":12.95", "\"price\":13.4", StringComparison.Ordinal);
        var after = await store.ReadAsync($"products/{Mug}");
        Assert.AreEqual("2026-11-24 10:01:00", after.Text("updated_at"));
        Assert.AreEqual(WithoutDate(expected), WithoutDate(after.ToString()));
    }

    [TestMethod]
    public async Task The_date_moves_even_when_nothing_changes()
    {
        await store.DoAsync("PUT", $"/all/V1/products/{Mug}", new { product = new { price = 12.95 } });

        Assert.AreEqual("2026-11-24 10:01:00", (await store.ReadAsync($"products/{Mug}")).Text("updated_at"));
        Assert.AreEqual(StoreEntity.Products, store.Changes.Single().Collection);
    }

    [TestMethod]
    public async Task A_name_saved_in_a_store_view_stays_there()
    {
        await store.DoAsync("PUT", $"/de/V1/products/{Mug}", new { product = new { name = "Becher" } });

        Assert.AreEqual("Becher", (await store.DoAsync("GET", $"/de/V1/products/{Mug}")).Text("name"));
        Assert.AreNotEqual("Becher", (await store.DoAsync("GET", $"/all/V1/products/{Mug}")).Text("name"));
        Assert.AreNotEqual("Becher", (await store.DoAsync("GET", $"/V1/products/{Mug}")).Text("name"));
    }

    [TestMethod]
    public async Task Without_a_store_code_the_default_view_is_meant_and_hides_later_changes_for_all()
    {
        await store.DoAsync("PUT", $"/V1/products/{Mug}", new { product = new { name = "Trap" } });
        await store.DoAsync("PUT", $"/all/V1/products/{Mug}", new { product = new { name = "For all" } });

        Assert.AreEqual("Trap", (await store.DoAsync("GET", $"/V1/products/{Mug}")).Text("name"));
        Assert.AreEqual("For all", (await store.DoAsync("GET", $"/de/V1/products/{Mug}")).Text("name"));
        var listed = await store.DoAsync("GET", "/all/V1/products?searchCriteria[filter_groups][0][filters][0][field]=sku&searchCriteria[filter_groups][0][filters][0][value]=MUG-0,5L");
        Assert.AreEqual("For all", listed.Items()[0].Text("name"));
    }

    [TestMethod]
    public async Task Prices_and_weights_are_the_same_in_all_views()
    {
        await store.DoAsync("PUT", $"/de/V1/products/{Mug}", new { product = new { price = 20, weight = 0.5 } });

        var product = await store.DoAsync("GET", $"/all/V1/products/{Mug}");
        Assert.AreEqual((20m, 0.5m), (product.Number("price"), product.Number("weight")));
    }

    [TestMethod]
    public async Task Custom_attributes_are_merged_by_code_and_kept_in_order()
    {
        var answer = await store.DoAsync("PUT", $"/all/V1/products/{Mug}", new
        {
            product = new
            {
                custom_attributes = new object[]
                {
                    new { attribute_code = "cost", value = 4.2 },
                    new { attribute_code = "erp_item_number", value = "4711" },
                    new { attribute_code = "special_from_date", value = "2026-12-01" },
                    new { attribute_code = "nobody_knows_it", value = "x" },
                },
            },
        });

        Assert.AreEqual("4.200000", answer.Attribute("cost"));
        Assert.AreEqual("4711", answer.Attribute("erp_item_number"));
        Assert.AreEqual("2026-12-01 00:00:00", answer.Attribute("special_from_date"));
        Assert.IsNull(answer.Attribute("nobody_knows_it"));
        CollectionAssert.AreEqual(
            new[] { "special_from_date", "options_container", "cost", "msrp_display_actual_price_type", "url_key", "required_options", "has_options", "tax_class_id", "erp_item_number", "category_ids" },
            answer.Codes());
    }

    [TestMethod]
    public async Task A_custom_attribute_without_a_value_is_taken_away()
    {
        await store.DoAsync("PUT", $"/all/V1/products/{Mug}", new { product = new { custom_attributes = new[] { new { attribute_code = "erp_item_number", value = "1" } } } });
        await store.DoAsync("PUT", $"/all/V1/products/{Mug}", """{"product":{"custom_attributes":[{"attribute_code":"erp_item_number","value":null}]}}""");

        Assert.IsNull((await store.ReadAsync($"products/{Mug}")).Attribute("erp_item_number"));
    }

    [TestMethod]
    public async Task Camel_spelling_is_taken_as_well()
    {
        await store.DoAsync("PUT", $"/all/V1/products/{Mug}", """{"product":{"customAttributes":[{"attributeCode":"cost","value":"1.5"}],"attributeSetId":4}}""");

        Assert.AreEqual("1.500000", (await store.ReadAsync($"products/{Mug}")).Attribute("cost"));
    }

    [TestMethod]
    public async Task Websites_and_categories_are_replaced_when_they_are_sent()
    {
        var body = new { product = new { extension_attributes = new { website_ids = new[] { 2 }, category_links = new[] { new { position = 3, category_id = "7" } } } } };

        await store.DoAsync("PUT", $"/all/V1/products/{Mug}", body);

        var product = await store.ReadAsync($"products/{Mug}");
        Assert.AreEqual("[2]", product.GetProperty("extension_attributes").GetProperty("website_ids").ToString());
        Assert.AreEqual("""[{"position":3,"category_id":"7"}]""", product.GetProperty("extension_attributes").GetProperty("category_links").ToString());
        StringAssert.Contains(product.ToString(), """{"attribute_code":"category_ids","value":["7"]}""");
    }

    [TestMethod]
    public async Task Stock_sent_with_a_product_goes_to_the_default_source()
    {
        await store.DoAsync("PUT", $"/all/V1/products/{Mug}", new { product = new { extension_attributes = new { stock_item = new { qty = 7.5, is_in_stock = true } } } });

        var stock = store.Operations.Products.Find("MUG-0,5L")!.Stock.Single(row => row.Source == "default");
        Assert.AreEqual((7.5m, true), (stock.Quantity, stock.IsInStock));
    }

    [TestMethod]
    public async Task A_product_nobody_knows_is_made()
    {
        var answer = await store.DoAsync("POST", "products", new { product = new { sku = "NEW 1/2", name = "Größe Ä", attribute_set_id = 4, price = 7.50, type_id = "simple", weight = 1 } });

        Assert.AreEqual("grosse-a", answer.Attribute("url_key"));
        Assert.AreEqual("[1]", answer.GetProperty("extension_attributes").GetProperty("website_ids").ToString());
        var product = await store.ReadAsync("products/NEW%201%2F2");
        Assert.AreEqual((7.5m, 1, 4), (product.Number("price"), product.GetProperty("status").GetInt32(), product.GetProperty("visibility").GetInt32()));
        Assert.AreEqual("2026-11-24 10:01:00", product.Text("created_at"));
        Assert.IsFalse(product.GetProperty("extension_attributes").GetProperty("stock_item").GetProperty("is_in_stock").GetBoolean());
    }

    [TestMethod]
    public async Task Made_in_the_scope_of_all_it_goes_to_all_websites()
    {
        var answer = await store.DoAsync("POST", "/all/V1/products", new { product = new { sku = "NEW", name = "New one", attribute_set_id = 4, price = 1 } });

        Assert.AreEqual("[1,2,3]", answer.GetProperty("extension_attributes").GetProperty("website_ids").ToString());
    }

    [TestMethod]
    public async Task Posting_a_known_sku_changes_it_whatever_its_case()
    {
        var before = store.Documents.Count(StoreEntity.Products);

        await store.DoAsync("POST", "/all/V1/products", new { product = new { sku = "mug-0,5l", price = 15 } });

        Assert.AreEqual(before, store.Documents.Count(StoreEntity.Products));
        Assert.AreEqual("MUG-0,5L", (await store.ReadAsync($"products/{Mug}")).Text("sku"));
        Assert.AreEqual(15m, (await store.ReadAsync($"products/{Mug}")).Number("price"));
    }

    [TestMethod]
    public async Task The_sku_of_the_path_counts_more_than_the_one_of_the_body()
    {
        await store.DoAsync("PUT", $"/all/V1/products/{Mug}", new { product = new { sku = "P-1001", price = 99 } });

        Assert.AreEqual(99m, (await store.ReadAsync($"products/{Mug}")).Number("price"));
        Assert.AreNotEqual(99m, (await store.ReadAsync("products/P-1001")).Number("price"));
    }

    [TestMethod]
    public async Task With_a_query_string_the_path_does_not_reach_the_product()
    {
        var (status, body, type) = await store.Client.WriteAsync("PUT", $"rest/all/V1/products/{Mug}?fields=sku", """{"product":{"price":1}}""");

        Assert.AreEqual(500, status);
        StringAssert.StartsWith(type, "text/plain");
        StringAssert.StartsWith(body, "An error has happened during application run.");
        Assert.IsEmpty(store.Changes);
        var answer = await store.DoAsync("PUT", $"/all/V1/products/{Mug}?fields=sku,price", new { product = new { sku = "MUG-0,5L", price = 14.2 } });
        Assert.AreEqual("""{"sku":"MUG-0,5L","price":14.2}""", answer.ToString());
    }

    [TestMethod]
    [DataRow("""{"product":{"price":"dear"}}""", "Error occurred during \"price\" processing. The \"dear\" value's type is invalid. The \"float\" type was expected. Verify and try again.")]
    [DataRow("""{"product":{"status":"on"}}""", "Error occurred during \"status\" processing. The \"on\" value's type is invalid. The \"int\" type was expected. Verify and try again.")]
    [DataRow("""{"product":{"colour":"red"}}""", "\"%fieldName\" is not supported. Correct the field name and try again.")]
    [DataRow("""{"product":{"extension_attributes":{"x":1}}}""", "\"%fieldName\" is not supported. Correct the field name and try again.")]
    [DataRow("""{"product":{"custom_attributes":[{"code":"cost","value":"1"}]}}""", "Error occurred during \"custom_attributes\" processing. A custom attribute is specified with a missing attribute code. Verify the code and try again.")]
    [DataRow("""{"product":{"custom_attributes":[{"value":"1"}]}}""", "Error occurred during \"custom_attributes\" processing. A custom attribute is specified with a missing attribute code. Verify the code and try again.")]
    [DataRow("""{"product":{"attribute_set_id":77}}""", "Invalid product data: %1")]
    [DataRow("""{}""", "\"%fieldName\" is required. Enter and try again.")]
    [DataRow("""{"product":""", "Decoding error.")]
    public async Task What_does_not_fit_is_refused(string body, string message) =>
        Assert.AreEqual(message, (await store.RefusedAsync(400, "PUT", $"/all/V1/products/{Mug}", body)).Message());

    [TestMethod]
    [DataRow("""{"product":{"sku":"NEW"}}""", "Invalid product data: %1", "Invalid attribute set entity type")]
    [DataRow("""{"product":{"sku":"NEW","attribute_set_id":4,"price":1}}""", "The \"%1\" attribute value is empty. Set the attribute and try again.", "Product Name")]
    [DataRow("""{"product":{"sku":"NEW","attribute_set_id":4,"name":"New"}}""", "The \"%1\" attribute value is empty. Set the attribute and try again.", "Price")]
    public async Task A_product_that_is_not_complete_is_not_made(string body, string message, string parameter)
    {
        var refusal = await store.RefusedAsync(400, "POST", "products", body);

        Assert.AreEqual(message, refusal.Message());
        CollectionAssert.AreEqual(new[] { parameter }, refusal.Parameters());
    }

    [TestMethod]
    public async Task An_address_can_be_taken_once()
    {
        var refusal = await store.RefusedAsync(400, "POST", "products", new { product = new { sku = "NEW", name = "USB-C Kabel 1 m", attribute_set_id = 4, price = 1 } });
        Assert.AreEqual("URL key for specified store already exists.", refusal.Message());

        await store.RefusedAsync(400, "PUT", $"/all/V1/products/{Mug}", new { product = new { custom_attributes = new[] { new { attribute_code = "url_key", value = "usb-c-kabel-1-m" } } } });
        await store.DoAsync("PUT", $"/all/V1/products/{Mug}", new { product = new { custom_attributes = new[] { new { attribute_code = "url_key", value = "kaffeebecher" } } } });
    }

    [TestMethod]
    [DataRow("media_gallery_entries", """[{"id":1}]""")]
    [DataRow("tier_prices", """[{"qty":1}]""")]
    [DataRow("options", """[{"title":"x"}]""")]
    public async Task What_the_sandbox_cannot_save_is_not_dropped_in_silence(string member, string value)
    {
        var refusal = await store.RefusedAsync(501, "PUT", $"/all/V1/products/{Mug}", $$"""{"product":{"{{member}}":{{value}} } }""");

        StringAssert.Contains(refusal.Message(), member);
        await store.DoAsync("PUT", $"/all/V1/products/{Mug}", $$"""{"product":{"{{member}}":[] } }""");
    }

    [TestMethod]
    public async Task A_product_change_is_no_event_of_an_order()
    {
        var nobody = new Uri("http://127.0.0.1:9/");
        await using var telling = await CatalogueStore.OpenAsync(change: options => options with { Events = new StoreEventOptions { Url = nobody, Secret = "secret", Store = "main" } });

        await telling.DoAsync("PUT", $"/all/V1/products/{Mug}", new { product = new { price = 2 } });
        await telling.Host.Events!.WhenSentAsync(CancellationToken.None);

        Assert.AreEqual(0, telling.Host.Events.Counts.Announced);
    }

    private static string WithoutDate(string product) => System.Text.RegularExpressions.Regex.Replace(product, "\"updated_at\":\"[^\"]+\"", "");
}
