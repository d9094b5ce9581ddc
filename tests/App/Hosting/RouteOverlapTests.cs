using PowerPlatformMagento.App.Hosting;

namespace PowerPlatformMagento.App.Tests.Hosting;

[TestClass]
public sealed class RouteOverlapTests
{
    [TestMethod]
    [DataRow("orders", "orders", true)]
    [DataRow("orders", "Orders", true)]
    [DataRow("orders", "customers", false)]
    [DataRow("orders/{id}", "orders/export", true)]
    [DataRow("orders/{id}", "orders", false)]
    [DataRow("orders/{id?}", "orders", true)]
    [DataRow("orders/{id:int}", "orders/export", true)]
    [DataRow("{*path}", "orders/export", true)]
    [DataRow("orders/{**path}", "orders", true)]
    [DataRow("orders/{id}/lines", "orders/{id}", false)]
    [DataRow("{kind}/1", "orders/{id}", true)]
    [DataRow("/orders/", "orders", true)]
    public void Tells_whether_an_address_can_match_both(string left, string right, bool overlaps)
    {
        Assert.AreEqual(overlaps, RouteOverlap.Exists(left, right));
        Assert.AreEqual(overlaps, RouteOverlap.Exists(right, left));
    }
}
