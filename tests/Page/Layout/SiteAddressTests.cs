using PowerPlatformMagento.Sandbox.Page.Components.Layout;
using PowerPlatformMagento.Sandbox.Page.Solutions;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Layout;

[TestClass]
public sealed class SiteAddressTests
{
    private static readonly Guid Dashboard = new("3b08f3e1-2b05-5de4-89b8-d47db74d0f9d");
    private static readonly AreaDefinition Sales = Area("sales", new SubAreaDefinition("o", null, "mag_order", null, null), new SubAreaDefinition("d", null, null, Dashboard, null));
    private static readonly AreaDefinition Desk = Area("desk", new SubAreaDefinition("i", null, "mag_syncissue", null, null), new SubAreaDefinition("o2", null, "mag_order", null, null));
    private static readonly AppDefinition App = new("app", "App", [Sales, Desk]);

    [TestMethod]
    [DataRow("app/desk/mag_order?page=2", "desk", DisplayName = "A list says its area")]
    [DataRow("app/mag_syncissue/8f5b3c8e-0000-0000-0000-000000000001", "desk", DisplayName = "A form belongs to the area with its table")]
    [DataRow("app/mag_order/new", "sales", DisplayName = "Or to the first of them")]
    [DataRow("dashboard/3b08f3e1-2b05-5de4-89b8-d47db74d0f9d", "sales", DisplayName = "A dashboard to its area")]
    public void The_address_says_the_area(string path, string area) => Assert.AreEqual(area, SiteAddress.AreaOf(App, path, null)?.Id);

    [TestMethod]
    public void The_area_shown_stays_when_it_has_the_table_too() => Assert.AreEqual("desk", SiteAddress.AreaOf(App, "app/mag_order/new", Desk)?.Id);

    [TestMethod]
    [DataRow("")]
    [DataRow("shop")]
    [DataRow("app/nowhere/1")]
    [DataRow("dashboard/1")]
    public void Other_addresses_say_nothing(string path) => Assert.IsNull(SiteAddress.AreaOf(App, path, Desk));

    [TestMethod]
    public void Entries_lead_to_lists_and_dashboards()
    {
        Assert.AreEqual("/app/sales/mag_order", SiteAddress.Of(Sales, Sales.SubAreas.First()));
        Assert.AreEqual($"/dashboard/{Dashboard:D}", SiteAddress.Of(Sales, Sales.SubAreas.Last()));
    }

    private static AreaDefinition Area(string id, params SubAreaDefinition[] entries) => new(id, id, [new GroupDefinition("g", "G", entries)]);
}
