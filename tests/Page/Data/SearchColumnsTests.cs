using PowerPlatformMagento.Sandbox.Page.Data;
using PowerPlatformMagento.Sandbox.Page.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Data;

[TestClass]
public sealed class SearchColumnsTests
{
    private static readonly PageWorld World = new();

    [TestMethod]
    public void The_quick_find_view_says_which_columns_are_searched()
    {
        var columns = SearchColumns.Of(World.Orders, World.Catalog.QuickFindView("mag_order"), World.Dataverse.Metadata.Find("mag_order")!);

        CollectionAssert.Contains(columns.ToArray(), "mag_customername");
        CollectionAssert.Contains(columns.ToArray(), "mag_emailaddress", "Columns that are not shown are searched too");
    }

    [TestMethod]
    public void Without_one_the_texts_of_the_view_are_searched()
    {
        var view = World.Catalog.DefaultView("contact")!;

        var columns = SearchColumns.Of(view, null, World.Dataverse.Metadata.Find("contact")!);

        CollectionAssert.Contains(columns.ToArray(), "fullname");
        Assert.IsTrue(columns.All(column => view.Columns.Any(shown => shown.Name == column)));
        Assert.IsFalse(columns.Any(column => column.EndsWith("id", StringComparison.Ordinal)), "A lookup holds no text");
    }
}
