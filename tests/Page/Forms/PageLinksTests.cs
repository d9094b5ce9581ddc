using PowerPlatformMagento.Sandbox.Page.Components.Forms;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Forms;

[TestClass]
public sealed class PageLinksTests
{
    [TestMethod]
    public void A_related_row_is_made_by_the_short_form_with_its_lookup_filled()
    {
        var id = new Guid("0f000000-0000-4000-8000-000000000001");

        Assert.AreEqual(
            "/app/mag_return/new?quick=true&mag_contactid=contact%3A0f000000-0000-4000-8000-000000000001",
            PageLinks.NewRelated("mag_return", "mag_contactid", "contact", id));
    }

    [TestMethod]
    public void A_listed_table_knows_the_way_back()
    {
        var area = PageLinks.AreaOf(FormWorld.Catalog, "mag_order");

        Assert.IsNotNull(area);
        Assert.AreEqual($"/app/{area.Id}/mag_order", PageLinks.Grid(FormWorld.Catalog, "mag_order"));
    }

    [TestMethod]
    public void A_table_that_no_list_shows_has_none() => Assert.IsNull(PageLinks.Grid(FormWorld.Catalog, "transactioncurrency"));
}
