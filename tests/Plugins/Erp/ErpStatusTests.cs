using PowerPlatformMagento.Plugins.Erp;

namespace PowerPlatformMagento.Plugins.Tests.Erp;

/// <summary>What dual-write makes of the states of F&amp;O, read back.</summary>
[TestClass]
public sealed class ErpStatusTests
{
    [TestMethod]
    [DataRow(0, 1, "Open", DisplayName = "new")]
    [DataRow(0, 2, "Open", DisplayName = "pending")]
    [DataRow(0, 700970000, "InProgress", DisplayName = "in progress")]
    [DataRow(1, 3, "InProgress", DisplayName = "submitted")]
    [DataRow(2, 4, "Canceled", DisplayName = "cancelled in F&O")]
    [DataRow(3, 100001, "Delivered", DisplayName = "complete")]
    [DataRow(3, 100002, "PartlyDelivered", DisplayName = "partial")]
    [DataRow(4, 100003, "Invoiced", DisplayName = "invoiced")]
    [DataRow(9, 1, null, DisplayName = "a state there is not")]
    [DataRow(null, null, null, DisplayName = "nothing")]
    public void Goes_by_the_state_of_the_sales_order(int? state, int? reason, string? expected) =>
        Assert.AreEqual(expected, ErpStatus.Of(state, reason, null)?.ToString());

    [TestMethod]
    [DataRow(192350000, "Open", DisplayName = "active")]
    [DataRow(192350001, "InProgress", DisplayName = "confirmed")]
    [DataRow(192350002, "InProgress", DisplayName = "picked")]
    [DataRow(192350003, "PartlyDelivered", DisplayName = "partly delivered")]
    [DataRow(192350004, "Delivered", DisplayName = "delivered")]
    [DataRow(192350005, "Invoiced", DisplayName = "invoiced")]
    [DataRow(192350006, "PartlyDelivered", DisplayName = "partly invoiced")]
    [DataRow(192350007, "Canceled", DisplayName = "cancelled")]
    [DataRow(192350008, "Delivered", DisplayName = "delivered and partly invoiced")]
    [DataRow(192350009, "Open", DisplayName = "one that is new to us: the state decides")]
    [DataRow(192349999, "Open", DisplayName = "none of them: the state decides")]
    public void Goes_by_the_status_of_the_ERP_system_where_it_is_told(int processing, string expected) =>
        Assert.AreEqual(expected, ErpStatus.Of(0, 1, processing)?.ToString());
}
