using PowerPlatformMagento.Sandbox.Page.Solutions;
using PowerPlatformMagento.Sandbox.Page.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Reading;

[TestClass]
public sealed class SiteMapReaderTests
{
    [TestMethod]
    public void Areas_groups_and_entries_keep_their_order()
    {
        using var folder = new SolutionFolder().WithApp("""
            <Area Id="sales"><Titles><Title LCID="1033" Title="Sales" /></Titles>
              <Group Id="people"><Titles><Title LCID="1033" Title="People" /></Titles>
                <SubArea Id="one" Entity="contact" /><SubArea Id="two" Entity="Account" VectorIcon="$webresource:mag_/icons/a.svg"><Titles><Title LCID="1033" Title="Firms" /></Titles></SubArea>
              </Group></Area>
            <Area Id="rest" />
            """);

        var app = UiCatalog.Read(folder.Path).App;

        CollectionAssert.AreEqual(new[] { "Sales", "rest" }, app.Areas.Select(area => area.Title).ToArray());
        var entries = app.Areas[0].SubAreas.ToArray();
        Assert.AreEqual(("contact", null), (entries[0].Table, entries[0].Title));
        Assert.AreEqual(("account", "Firms", "mag_/icons/a.svg"), (entries[1].Table, entries[1].Title, entries[1].Icon));
    }

    [TestMethod]
    [DataRow("""DefaultDashboard="3b08f3e1-2b05-5de4-89b8-d47db74d0f9d" """)]
    [DataRow("""Url="/workplace/home_dashboards.aspx?dashboardId=%7b3b08f3e1-2b05-5de4-89b8-d47db74d0f9d%7d&amp;type=1030" """)]
    public void A_dashboard_is_named_by_an_attribute_or_in_the_address(string attribute)
    {
        using var folder = new SolutionFolder().WithApp($"""<Area Id="a"><Group Id="g"><SubArea Id="s" {attribute}><Privilege Entity="mag_Order" Privilege="Read" /></SubArea></Group></Area>""");

        var entry = UiCatalog.Read(folder.Path).App.Areas[0].SubAreas.Single();

        Assert.AreEqual(new Guid("3b08f3e1-2b05-5de4-89b8-d47db74d0f9d"), entry.DashboardId);
        CollectionAssert.AreEqual(new[] { "mag_order" }, entry.ReadTables.ToArray());
    }

    [TestMethod]
    public void An_entry_that_opens_nothing_is_named()
    {
        using var folder = new SolutionFolder().WithApp("""<Area Id="a"><Group Id="g"><SubArea Id="lost" /></Group></Area>""");

        var error = Assert.ThrowsExactly<InvalidDataException>(() => UiCatalog.Read(folder.Path));

        StringAssert.Contains(error.Message, "AppModuleSiteMap.xml");
        StringAssert.Contains(error.Message, "lost");
    }

    [TestMethod]
    public void A_solution_without_an_app_is_refused()
    {
        using var folder = new SolutionFolder();

        StringAssert.Contains(Assert.ThrowsExactly<InvalidDataException>(() => UiCatalog.Read(folder.Path)).Message, "AppModules");
    }

    [TestMethod]
    public void An_app_whose_site_map_is_missing_is_named()
    {
        using var folder = new SolutionFolder().With("AppModules/x/AppModule.xml", "<AppModule><UniqueName>x</UniqueName></AppModule>");

        var error = Assert.ThrowsExactly<InvalidDataException>(() => UiCatalog.Read(folder.Path));

        StringAssert.Contains(error.Message, "AppModules/x/AppModule.xml");
    }
}
