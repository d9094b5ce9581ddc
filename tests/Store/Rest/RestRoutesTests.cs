using PowerPlatformMagento.Sandbox.Store.Rest;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Rest;

[TestClass]
public sealed class RestRoutesTests
{
    [TestMethod]
    [DataRow("orders", "orders", "")]
    [DataRow("orders/12", "orders/:id", "12")]
    [DataRow("orders/items", "orders/items", "")]
    [DataRow("orders/items/5", "orders/items/:id", "5")]
    [DataRow("orders/12/statuses", "orders/:id/statuses", "12")]
    [DataRow("customers/search", "customers/search", "")]
    [DataRow("customers/7", "customers/:id", "7")]
    [DataRow("customers/addresses/7", "customers/addresses/:id", "7")]
    [DataRow("customerGroups/search", "customerGroups/search", "")]
    [DataRow("shipments", "shipments", "")]
    [DataRow("shipment/3", "shipment/:id", "3")]
    [DataRow("shipment/3/comments", "shipment/:id/comments", "3")]
    [DataRow("invoices/3", "invoices/:id", "3")]
    [DataRow("creditmemo/3", "creditmemo/:id", "3")]
    [DataRow("store/storeViews", "store/storeViews", "")]
    [DataRow("modules", "modules", "")]
    public void Finds_what_the_sandbox_answers(string path, string template, string id)
    {
        var (route, found) = Routes().Find("GET", path.Split('/'));

        Assert.AreEqual(template, route.Template);
        Assert.AreEqual(id, found.Count == 0 ? "" : found[0]);
    }

    [TestMethod]
    [DataRow("GET", "categories")]
    [DataRow("GET", "products/MUG/media")]
    [DataRow("POST", "invoices/12/void")]
    [DataRow("PUT", "customers/7/activate")]
    [DataRow("GET", "shipment/12/label")]
    [DataRow("POST", "carts")]
    [DataRow("GET", "carts/mine")]
    [DataRow("GET", "transactions")]
    [DataRow("GET", "cmsPage/search")]
    public void Answers_501_to_routes_only_a_magento_knows(string method, string path) => Assert.AreEqual(501, Status(StoreEdition.OpenSource, method, path));

    [TestMethod]
    [DataRow("GET", "gibtsnicht")]
    [DataRow("DELETE", "orders/1")]
    [DataRow("POST", "store/websites")]
    [DataRow("GET", "orders/1/2/3/4")]
    [DataRow("GET", "company")]
    [DataRow("GET", "returns")]
    public void Answers_404_to_routes_no_open_source_magento_has(string method, string path) => Assert.AreEqual(404, Status(StoreEdition.OpenSource, method, path));

    [TestMethod]
    [DataRow("DELETE", "returns/4")]
    [DataRow("GET", "returns/4/labels")]
    [DataRow("GET", "sharedCatalog/1")]
    public void Answers_501_to_more_routes_as_adobe_commerce(string method, string path) => Assert.AreEqual(501, Status(StoreEdition.AdobeCommerce, method, path));

    private static int Status(StoreEdition edition, string method, string path) =>
        Assert.ThrowsExactly<RestError>(() => Routes(edition).Find(method, path.Split('/'))).Status;

    private static RestRoutes Routes(StoreEdition edition = StoreEdition.OpenSource) => new(RestServices.Of(new StoreOptions { Edition = edition }));
}
