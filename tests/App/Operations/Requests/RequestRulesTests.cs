using PowerPlatformMagento.App.Operations;
using PowerPlatformMagento.App.Operations.Requests;
using PowerPlatformMagento.Operations.Requests;

namespace PowerPlatformMagento.App.Tests.Operations.Requests;

[TestClass]
public sealed class RequestRulesTests
{
    [TestMethod]
    [DataRow("orders")]
    [DataRow("orders/1/statuses")]
    [DataRow("customers/5")]
    [DataRow("store/storeConfigs")]
    [DataRow("products/modules")]
    [DataRow("carts/7")]
    public void Reading_is_allowed_from_the_start(string path) => Assert.IsNull(Refuse(StoreRequestMethod.Get, path));

    [TestMethod]
    [DataRow("integration/admin/token")]
    [DataRow("INTEGRATION/customer/token")]
    [DataRow("integration%2Fadmin%2Ftoken")]
    [DataRow("customers/me")]
    [DataRow("customers/5/password/resetLinkToken/x")]
    [DataRow("guest-carts/abc/payment-information")]
    [DataRow("carts/7/payment-methods")]
    [DataRow("transactions")]
    [DataRow("transactions/3")]
    [DataRow("modules")]
    [DataRow("invoices/2/capture")]
    public void Tokens_passwords_and_payments_are_out_of_reach_whatever_is_allowed(string path) =>
        Assert.AreEqual("path", Refuse(StoreRequestMethod.Get, path, new OperationsOptions { AllowWriteRequests = true, AllowedRoutes = { "**" } })?.Field);

    [TestMethod]
    [DataRow(StoreRequestMethod.Post)]
    [DataRow(StoreRequestMethod.Put)]
    [DataRow(StoreRequestMethod.Delete)]
    public void Writing_is_allowed_only_on_purpose(StoreRequestMethod method)
    {
        Assert.AreEqual("method", Refuse(method, "orders/1/hold")?.Field);
        Assert.IsNull(Refuse(method, "orders/1/hold", new OperationsOptions { AllowWriteRequests = true }));
    }

    [TestMethod]
    public void Administrators_narrow_the_routes()
    {
        var options = new OperationsOptions { AllowedRoutes = { "orders/**", "store/websites" }, DeniedRoutes = { "orders/*/comments" } };

        Assert.IsNull(Refuse(StoreRequestMethod.Get, "orders/1", options));
        Assert.IsNull(Refuse(StoreRequestMethod.Get, "orders", options));
        Assert.IsNull(Refuse(StoreRequestMethod.Get, "store/websites", options));
        Assert.IsNotNull(Refuse(StoreRequestMethod.Get, "store/storeViews", options));
        Assert.IsNotNull(Refuse(StoreRequestMethod.Get, "orders/1/comments", options));
    }

    [TestMethod]
    [DataRow("orders", true)]
    [DataRow("orders/*/comments", true)]
    [DataRow("orders/**", true)]
    [DataRow("", false)]
    [DataRow("orders//x", false)]
    [DataRow("**/orders", false)]
    public void A_pattern_is_checked(string pattern, bool valid) => Assert.AreEqual(valid, RoutePattern.IsValid(pattern));

    [TestMethod]
    public void Every_denied_route_is_a_pattern() => Assert.IsTrue(RequestRules.Denied.All(RoutePattern.IsValid));

    private static FieldError? Refuse(StoreRequestMethod method, string path, OperationsOptions? options = null) =>
        RequestRules.Refuse(method, StorePath.Parse(path)!, options ?? new OperationsOptions());
}
