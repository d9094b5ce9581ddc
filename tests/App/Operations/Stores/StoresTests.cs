using System.Net;
using PowerPlatformMagento.App.Tests.Operations.Products;
using PowerPlatformMagento.Sandbox.Store;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Faults;

namespace PowerPlatformMagento.App.Tests.Operations.Stores;

[TestClass]
public sealed class StoresTests
{
    [TestMethod]
    public async Task The_connected_stores_are_listed_without_asking_them()
    {
        await using var run = await CatalogRun.StartAsync(settings: new Dictionary<string, string?>
        {
            ["Stores:1:Key"] = "outlet",
            ["Stores:1:BaseUrl"] = "https://outlet.example",
            ["Stores:1:Authentication:Kind"] = "Bearer",
            ["Stores:1:Authentication:Token"] = "x",
        });

        var list = (await run.GetAsync("/api/stores")).IsOk().List;

        CollectionAssert.AreEquivalent(new[] { "main: Main store", "outlet: outlet" }, list.Select(choice => $"{(string)choice!["value"]!}: {(string)choice["name"]!}").ToList());
        Assert.AreEqual(0, run.Store.Requests.Total);
    }

    [TestMethod]
    public async Task The_structure_tells_websites_groups_views_and_what_the_store_can_do()
    {
        await using var run = await CatalogRun.StartAsync();

        var structure = (await run.GetAsync("structure")).IsOk().Body!;

        Assert.AreEqual("main", (string)structure["store"]!);
        Assert.AreEqual("OpenSource", (string)structure["edition"]!);
        CollectionAssert.AreEqual(new[] { "base", "outlet_at", "uk" }, structure["websites"]!.AsArray().Select(website => (string)website!["code"]!).ToList());
        var views = structure["storeViews"]!.AsArray();
        Assert.IsFalse(views.Any(view => (string)view!["code"]! == "admin"));
        foreach (var view in views)
        {
            Assert.HasCount(3, ((string)view!["currency"]!).ToCharArray());
            Assert.Contains("_", (string)view["locale"]!);
            Assert.Contains("/", (string)view["timeZone"]!);
            Assert.IsTrue((bool)view["isActive"]!);
            Assert.IsNotNull(view["website"]);
        }

        Assert.IsNotEmpty(structure["storeGroups"]!.AsArray());
        Assert.AreEqual("Missing", (string)structure["capabilities"]!.AsArray().Single(capability => (string)capability!["name"]! == "Returns")!["state"]!);
    }

    [TestMethod]
    public async Task The_structure_of_adobe_commerce_says_so()
    {
        await using var run = await CatalogRun.StartAsync(edition: StoreEdition.AdobeCommerce);

        var structure = (await run.GetAsync("structure")).IsOk().Body!;

        Assert.AreEqual("AdobeCommerce", (string)structure["edition"]!);
        Assert.AreEqual("Available", (string)structure["capabilities"]!.AsArray().Single(capability => (string)capability!["name"]! == "Returns")!["state"]!);
    }

    [TestMethod]
    public async Task What_was_read_a_moment_ago_is_not_read_again()
    {
        await using var run = await CatalogRun.StartAsync();
        (await run.GetAsync("structure")).IsOk();
        (await run.GetAsync("choices/sources")).IsOk();
        (await run.GetAsync("choices/store-views")).IsOk();
        run.Store.Requests.Clear();

        (await run.GetAsync("structure")).IsOk();
        (await run.GetAsync("choices/sources")).IsOk();
        (await run.GetAsync("choices/websites")).IsOk();
        (await run.GetAsync("choices/store-views")).IsOk();

        Assert.AreEqual(0, run.Store.Requests.Total);
    }

    [TestMethod]
    [DataRow("store-views", "default")]
    [DataRow("websites", "base: ")]
    [DataRow("order-statuses", "processing: Processing")]
    [DataRow("order-states", "holded: On Hold")]
    [DataRow("customer-groups", "0: NOT LOGGED IN")]
    [DataRow("price-groups", "ALL GROUPS: All Groups")]
    [DataRow("price-groups", "Wholesale: Wholesale")]
    [DataRow("sources", "wien: Lager Wien")]
    [DataRow("carriers", "custom: Other Carrier")]
    [DataRow("attribute-sets", "4: Default")]
    [DataRow("product-types", "configurable: Configurable Product")]
    [DataRow("countries", "DE: Germany")]
    [DataRow("return-statuses", "authorized: Authorized")]
    public async Task Every_choice_has_a_value_and_a_name(string kind, string expected)
    {
        await using var run = await CatalogRun.StartAsync();

        var list = (await run.GetAsync("choices/" + kind)).IsOk().List.Select(choice => $"{(string)choice!["value"]!}: {(string)choice["name"]!}").ToList();

        Assert.IsTrue(list.Exists(choice => choice.StartsWith(expected, StringComparison.Ordinal)), string.Join('\n', list));
        Assert.HasCount(list.Count, list.Select(choice => choice.Split(": ")[0]).Distinct(), "no value twice");
        Assert.HasCount(list.Count, list.Select(choice => choice.Split(": ", 2)[1]).Distinct(), "no name twice");
    }

    [TestMethod]
    public async Task Rules_that_take_coupons_can_be_chosen()
    {
        await using var run = await CatalogRun.StartAsync();
        var rule = run.Documents(StoreEntity.SalesRules)[0];
        rule["coupon_type"] = "NO_COUPON";
        ((DocumentSet)run.Store.Documents).Put(StoreEntity.SalesRules, rule.ToJsonString());

        var list = (await run.GetAsync("choices/coupon-rules")).IsOk().List;

        Assert.HasCount((int)run.Store.Documents.Count(StoreEntity.SalesRules) - 1, list);
        Assert.Contains("Service voucher", list.Select(choice => (string)choice!["name"]!));
    }

    [TestMethod]
    public async Task A_status_of_the_merchant_that_orders_have_can_be_chosen()
    {
        await using var run = await CatalogRun.StartAsync();
        var order = run.Documents(StoreEntity.Orders)[^1];
        order["status"] = "checked_by_erp";
        ((DocumentSet)run.Store.Documents).Put(StoreEntity.Orders, order.ToJsonString());

        var list = (await run.GetAsync("choices/order-statuses")).IsOk().List.Select(choice => (string)choice!["value"]!).ToList();

        Assert.Contains("checked_by_erp", list);
        Assert.Contains("pending", list);
    }

    [TestMethod]
    public async Task Standard_choices_are_there_although_orders_and_shipments_may_not_be_read()
    {
        await using var run = await CatalogRun.StartAsync(options => options with { Credentials = [new() { Resources = new HashSet<string> { "Magento_Backend::store" } }] });

        Assert.IsNotEmpty((await run.GetAsync("choices/order-statuses")).IsOk().List);
        Assert.HasCount(5, (await run.GetAsync("choices/carriers")).IsOk().List);
    }

    [TestMethod]
    [DataRow("return-reasons", "Wrong Size")]
    [DataRow("return-conditions", "Unopened")]
    [DataRow("return-resolutions", "Refund")]
    public async Task Adobe_commerce_tells_the_options_of_returns(string kind, string label)
    {
        await using var run = await CatalogRun.StartAsync(edition: StoreEdition.AdobeCommerce);

        Assert.Contains(label, (await run.GetAsync("choices/" + kind)).IsOk().List.Select(choice => (string)choice!["name"]!));
    }

    [TestMethod]
    [DataRow("return-reasons")]
    [DataRow("return-conditions")]
    [DataRow("return-resolutions")]
    public async Task Magento_open_source_has_no_returns_and_says_so(string kind)
    {
        await using var run = await CatalogRun.StartAsync();

        (await run.GetAsync("choices/" + kind)).IsProblem(HttpStatusCode.UnprocessableEntity, "MAG-STO-010");
    }

    [TestMethod]
    [DataRow("sources", "Magento_InventoryApi::source")]
    [DataRow("customer-groups", "Magento_Customer::group")]
    [DataRow("attribute-sets", "Magento_Catalog::sets")]
    [DataRow("coupon-rules", "Magento_SalesRule::quote")]
    public async Task A_missing_right_is_named(string kind, string right)
    {
        await using var run = await CatalogRun.StartAsync(options => options with { Credentials = [new() { Resources = new HashSet<string> { "Magento_Backend::store" } }] });

        var refused = await run.GetAsync("choices/" + kind);

        refused.IsProblem(HttpStatusCode.BadGateway, "MAG-STO-007");
        Assert.Contains(right, refused.Text("detail")!);
    }

    [TestMethod]
    public async Task A_failure_is_not_kept()
    {
        await using var run = await CatalogRun.StartAsync();
        run.Break("inventory/sources", FaultKind.InternalError);

        (await run.GetAsync("choices/sources")).IsProblem(HttpStatusCode.BadGateway, "MAG-STO-004");
        Assert.IsNotEmpty((await run.GetAsync("choices/sources")).IsOk().List);
    }

    [TestMethod]
    public async Task An_unknown_choice_or_store_is_not_found()
    {
        await using var run = await CatalogRun.StartAsync();

        (await run.GetAsync("choices/colours")).Is(HttpStatusCode.NotFound);
        (await run.GetAsync("/api/stores/nowhere/choices/sources")).Is(HttpStatusCode.NotFound);
    }

    [TestMethod]
    public async Task Nothing_is_told_without_a_key()
    {
        await using var run = await CatalogRun.StartAsync();
        using var stranger = new HttpClient(new SocketsHttpHandler()) { BaseAddress = run.Address };

        foreach (var path in new[] { "api/stores", "api/stores/main/structure", "api/stores/main/choices/sources", "api/stores/main/products" })
        {
            using var answer = await stranger.GetAsync(path);
            Assert.AreEqual(HttpStatusCode.Unauthorized, answer.StatusCode, path);
        }
    }
}
