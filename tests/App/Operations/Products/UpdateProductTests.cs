using System.Net;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Auth;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Faults;

namespace PowerPlatformMagento.App.Tests.Operations.Products;

[TestClass]
public sealed class UpdateProductTests
{
    [TestMethod]
    public async Task Only_what_is_given_is_written()
    {
        await using var run = await CatalogRun.StartAsync();
        var before = run.Product("P-1000");

        var answer = (await run.PatchAsync("products/by-sku?sku=P-1000", new { price = 77.5m, status = "Disabled" })).IsOk();

        var after = run.Product("P-1000");
        Assert.AreEqual("Done", answer.Text("outcome"));
        Assert.AreEqual((string)before["id"]!.ToString(), answer.Text("id"));
        Assert.AreEqual("Changed: status, price.", answer.Text("detail"));
        Assert.AreEqual(77.5m, (decimal)after["price"]!);
        Assert.AreEqual(2, (int)after["status"]!);
        foreach (var name in new[] { "name", "weight", "visibility", "attribute_set_id", "custom_attributes", "extension_attributes", "media_gallery_entries", "tier_prices" })
        {
            Assert.IsTrue(JsonNode.DeepEquals(before[name], after[name]), name);
        }
    }

    [TestMethod]
    public async Task It_is_written_for_all_store_views_and_for_none_by_itself()
    {
        await using var run = await CatalogRun.StartAsync();

        (await run.PatchAsync("products/by-sku?sku=P-1001", new { name = "New name", customAttributes = new { meta_title = "For all" } })).IsOk();

        Assert.AreEqual("New name", (string)run.Product("P-1001")["name"]!);
        Assert.IsEmpty(run.Documents(StoreEntity.ProductTexts), "no store view has a value of its own");
    }

    [TestMethod]
    [DataRow(CatalogRun.Mug)]
    [DataRow(CatalogRun.Cable)]
    [DataRow(CatalogRun.Kettle)]
    [DataRow(CatalogRun.Odd)]
    [DataRow(CatalogRun.Percent)]
    [DataRow("späti (groß)")]
    public async Task Every_sku_can_be_changed_on_every_server_version_that_checks_signatures(string sku)
    {
        foreach (var generation in Enum.GetValues<ServerGeneration>())
        {
            await using var run = await CatalogRun.StartAsync(options => options with { Generation = generation });

            var answer = (await run.PatchAsync("products/by-sku?sku=" + Uri.EscapeDataString(sku), new { weight = 3.25m })).IsOk();

            Assert.AreEqual("Done", answer.Text("outcome"), $"{generation}");
            Assert.AreEqual(3.25m, (decimal)run.Product(sku)["weight"]!);
        }
    }

    [TestMethod]
    public async Task A_repeated_change_writes_nothing()
    {
        await using var run = await CatalogRun.StartAsync();
        var change = new { price = 5, visibility = "Catalog", customAttributes = new { cost = 1.5m, is_service_part = true, size = "M", category_ids = new[] { "5", "4" } } };

        Assert.AreEqual("Done", (await run.PatchAsync("products/by-sku?sku=P-1002", change)).IsOk().Text("outcome"));
        var updated = (string)run.Product("P-1002")["updated_at"]!;
        run.Store.Requests.Clear();
        var again = (await run.PatchAsync("products/by-sku?sku=p-1002", change)).IsOk();

        Assert.AreEqual("AlreadyDone", again.Text("outcome"));
        Assert.AreEqual(0, run.Writes());
        Assert.AreEqual(updated, (string)run.Product("P-1002")["updated_at"]!);
    }

    [TestMethod]
    public async Task An_empty_change_is_done_already()
    {
        await using var run = await CatalogRun.StartAsync();

        Assert.AreEqual("AlreadyDone", (await run.PatchAsync("products/by-sku?sku=P-1002", new { })).IsOk().Text("outcome"));
        Assert.AreEqual(0, run.Writes());
    }

    [TestMethod]
    public async Task Custom_attributes_take_values_and_labels_of_every_kind()
    {
        await using var run = await CatalogRun.StartAsync();

        (await run.PatchAsync("products/by-sku?sku=P-1003", new
        {
            customAttributes = new
            {
                erp_item_number = "D365-77",
                is_service_part = true,
                size = "l",
                tax_class_id = 0,
                cost = "4.20",
                special_from_date = "2027-01-01T02:00:00+02:00",
                description = "<p>ä</p>",
            },
        })).IsOk();

        Assert.AreEqual("D365-77", (string)run.Attribute("P-1003", "erp_item_number")!);
        Assert.AreEqual("1", (string)run.Attribute("P-1003", "is_service_part")!);
        Assert.AreEqual("6", (string)run.Attribute("P-1003", "size")!, "the label L stands for it");
        Assert.AreEqual("0", (string)run.Attribute("P-1003", "tax_class_id")!);
        Assert.AreEqual(4.2m, decimal.Parse((string)run.Attribute("P-1003", "cost")!, System.Globalization.CultureInfo.InvariantCulture));
        Assert.AreEqual("2027-01-01 00:00:00", (string)run.Attribute("P-1003", "special_from_date")!);
        Assert.AreEqual("<p>ä</p>", (string)run.Attribute("P-1003", "description")!);
    }

    [TestMethod]
    public async Task What_was_read_can_be_sent_back()
    {
        await using var run = await CatalogRun.StartAsync();
        var read = (await run.GetAsync("products/by-sku?sku=TEE-BIO-M")).IsOk().Body!;

        var answer = (await run.PatchAsync("products/by-sku?sku=TEE-BIO-M", new
        {
            name = (string)read["name"]!,
            status = (string)read["status"]!,
            visibility = (string)read["visibility"]!,
            price = (decimal)read["price"]!,
            customAttributes = read["customAttributes"],
        })).IsOk();

        Assert.AreEqual("AlreadyDone", answer.Text("outcome"), answer.Text("detail"));
    }

    [TestMethod]
    public async Task An_empty_value_clears_an_attribute()
    {
        await using var run = await CatalogRun.StartAsync();
        (await run.PatchAsync("products/by-sku?sku=P-1004", new { customAttributes = new { erp_item_number = "X", meta_title = "Y" } })).IsOk();

        (await run.PatchAsync("products/by-sku?sku=P-1004", """{"customAttributes":{"erp_item_number":null,"meta_title":""}}""")).IsOk();

        Assert.IsTrue(string.IsNullOrEmpty((string?)run.Attribute("P-1004", "erp_item_number")));
        Assert.IsTrue(string.IsNullOrEmpty((string?)run.Attribute("P-1004", "meta_title")));
    }

    [TestMethod]
    public async Task An_unknown_product_is_not_created()
    {
        await using var run = await CatalogRun.StartAsync();
        var count = run.Store.Documents.Count(StoreEntity.Products);

        (await run.PatchAsync("products/by-sku?sku=NEW-1", new { name = "New", price = 1 })).IsProblem(HttpStatusCode.NotFound, "MAG-STO-008");

        Assert.AreEqual(count, run.Store.Documents.Count(StoreEntity.Products));
        Assert.AreEqual(0, run.Writes());
    }

    [TestMethod]
    [DataRow("""{"customAttributes":{"colour":"red"}}""", "customAttributes.colour")]
    [DataRow("""{"customAttributes":{"price":5}}""", "customAttributes.price")]
    [DataRow("""{"customAttributes":{"size":"XXL"}}""", "customAttributes.size")]
    [DataRow("""{"customAttributes":{"size":["4","5"]}}""", "customAttributes.size")]
    [DataRow("""{"customAttributes":{"cost":"cheap"}}""", "customAttributes.cost")]
    [DataRow("""{"customAttributes":{"is_service_part":"maybe"}}""", "customAttributes.is_service_part")]
    [DataRow("""{"customAttributes":{"special_from_date":"soon"}}""", "customAttributes.special_from_date")]
    [DataRow("""{"customAttributes":{"erp_item_number":{"a":1}}}""", "customAttributes.erp_item_number")]
    [DataRow("""{"status":"enabled"}""", "status")]
    [DataRow("""{"visibility":"Everywhere"}""", "visibility")]
    [DataRow("""{"price":-1}""", "price")]
    [DataRow("""{"price":"cheap"}""", "price")]
    [DataRow("""{"weight":-0.5}""", "weight")]
    [DataRow("""{"name":""}""", "name")]
    [DataRow("""{"sku":"OTHER"}""", "sku")]
    [DataRow("""{"customAttributes":[]}""", "customAttributes")]
    public async Task A_body_that_does_not_fit_is_refused_by_its_field_and_nothing_is_written(string body, string field)
    {
        await using var run = await CatalogRun.StartAsync();

        (await run.PatchAsync("products/by-sku?sku=P-1005", body)).Refuses(field);

        Assert.AreEqual(0, run.Writes());
    }

    [TestMethod]
    public async Task Every_wrong_attribute_is_named_at_once()
    {
        await using var run = await CatalogRun.StartAsync();

        var refused = await run.PatchAsync("products/by-sku?sku=P-1005", new { customAttributes = new { colour = "red", size = "XXL", cost = "x" } });

        Assert.HasCount(3, refused.Errors);
        Assert.DoesNotContain("red", refused.Body!.ToJsonString());
    }

    [TestMethod]
    public async Task Broken_json_and_other_content_are_refused()
    {
        await using var run = await CatalogRun.StartAsync();

        (await run.PatchAsync("products/by-sku?sku=P-1005", "{\"price\":")).IsProblem(HttpStatusCode.BadRequest, "MAG-OPR-003");
        (await run.PatchAsync("products/by-sku?sku=P-1005", "[]")).Is(HttpStatusCode.BadRequest);
        (await run.PatchAsync("products/by-sku?sku=P-1005", new string(' ', 2_000_000))).Is(HttpStatusCode.RequestEntityTooLarge);
    }

    [TestMethod]
    public async Task A_lost_answer_is_repeated_because_the_values_are_absolute()
    {
        await using var run = await CatalogRun.StartAsync();
        run.Break("products/:sku", FaultKind.CutOff);

        var answer = (await run.PatchAsync("products/by-sku?sku=P-1006", new { price = 9.75m })).IsOk();

        Assert.AreEqual("Done", answer.Text("outcome"));
        Assert.AreEqual(9.75m, (decimal)run.Product("P-1006")["price"]!);
    }

    [TestMethod]
    public async Task A_rule_of_the_store_is_told_as_its_refusal()
    {
        await using var run = await CatalogRun.StartAsync();
        var other = (string)run.Attribute("P-1007", "url_key")!;

        var refused = await run.PatchAsync("products/by-sku?sku=P-1008", new { customAttributes = new { url_key = other } });

        refused.IsProblem(HttpStatusCode.UnprocessableEntity, "MAG-OPR-006");
        Assert.Contains("URL key", refused.Text("detail")!);
    }

    [TestMethod]
    public async Task The_log_holds_no_value_of_a_refused_request()
    {
        await using var run = await CatalogRun.StartAsync();

        await run.PatchAsync("products/by-sku?sku=P-1005", new { customAttributes = new { secret_field = "very-secret-value" } });

        Assert.DoesNotContain("very-secret-value", run.Log.Text);
    }
}
