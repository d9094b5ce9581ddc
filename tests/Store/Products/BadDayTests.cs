using System.Net;
using PowerPlatformMagento.Sandbox.Store.Faults;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Products;

/// <summary>Faults of the store hit the catalogue as they hit everything else, and are counted by route.</summary>
[TestClass]
public sealed class BadDayTests
{
    private CatalogueStore store = null!;

    [TestInitialize]
    public async Task StartAsync() => store = await CatalogueStore.OpenAsync();

    [TestCleanup]
    public async Task StopAsync() => await store.DisposeAsync();

    [TestMethod]
    [DataRow("GET", "products/MUG-0%2C5L")]
    [DataRow("PUT", "products/MUG-0%2C5L")]
    [DataRow("POST", "products/base-prices")]
    [DataRow("POST", "inventory/source-items")]
    public async Task A_busy_store_refuses_and_changes_nothing(string method, string path)
    {
        store.Host.Faults.Add(new FaultRule(FaultKind.TooManyRequests) { RetryAfter = TimeSpan.FromSeconds(1) });

        var (status, _, _) = await store.Client.WriteAsync(method, $"rest/V1/{path}", method == "GET" ? null : "{}");

        Assert.AreEqual((int)HttpStatusCode.TooManyRequests, status);
        Assert.IsEmpty(store.Changes);
    }

    [TestMethod]
    public async Task Requests_are_logged_by_the_pattern_of_their_route()
    {
        await store.ReadAsync("products/MUG-0%2C5L");
        await store.ReadAsync("products/CAB%2FUSB%20C-1m");
        await store.ReadAsync("inventory/get-product-salable-quantity/P-1001/1");

        Assert.AreEqual(2, store.Host.Requests.ByRoute["GET products/:sku"]);
        Assert.AreEqual(1, store.Host.Requests.ByRoute["GET inventory/get-product-salable-quantity/:sku/:stock"]);
    }

    [TestMethod]
    [DataRow("products/base-prices", "prices")]
    [DataRow("products/tier-prices", "prices")]
    [DataRow("products/special-price", "prices")]
    [DataRow("products/cost", "prices")]
    [DataRow("inventory/source-items", "sourceItems")]
    [DataRow("inventory/source-items-delete", "sourceItems")]
    [DataRow("products/tier-prices-information", "skus")]
    [DataRow("products/special-price-information", "skus")]
    public async Task A_missing_list_is_named(string route, string argument) =>
        CollectionAssert.AreEqual(new[] { $"fieldName={argument}" }, (await store.RefusedAsync(400, "POST", route, "{}")).Parameters());

    [TestMethod]
    [DataRow("products", "text/plain", "Server cannot understand Content-Type HTTP header media type text/plain")]
    [DataRow("inventory/source-items", "application/x-www-form-urlencoded", "Server cannot understand Content-Type HTTP header media type application/x-www-form-urlencoded")]
    [DataRow("coupons", "application/json; charset=latin1", "UTF-8 is the only supported charset.")]
    public async Task A_body_of_another_kind_is_refused(string route, string type, string message)
    {
        var (status, body, _) = await store.Client.WriteAsync("POST", $"rest/V1/{route}", "{}", type);

        Assert.AreEqual(400, status);
        StringAssert.Contains(body, message);
    }

    [TestMethod]
    [DataRow("DELETE", "inventory/sources/wien")]
    [DataRow("PATCH", "products/MUG-0%2C5L")]
    [DataRow("GET", "negotiableQuote/submitToCustomer")]
    public async Task Methods_Magento_does_not_know_are_no_route(string method, string path) =>
        Assert.AreEqual("Request does not match any route.", (await store.RefusedAsync(404, method, path, method == "GET" ? null : "{}")).Message());
}
