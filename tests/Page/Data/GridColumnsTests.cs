using System.Xml.Linq;
using PowerPlatformMagento.Sandbox.Dataverse;
using PowerPlatformMagento.Sandbox.Page.Data;
using PowerPlatformMagento.Sandbox.Page.Solutions;
using PowerPlatformMagento.Sandbox.Page.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Data;

[TestClass]
public sealed class GridColumnsTests
{
    private static readonly SandboxMetadata Metadata = new PageWorld().Dataverse.Metadata;

    [TestMethod]
    public void A_column_of_a_linked_table_says_by_which_lookup_it_was_reached()
    {
        var column = Describe("buyer.emailaddress1");

        Assert.AreEqual("Email (Contact)", column.Label);
        Assert.AreEqual(ColumnKind.Email, column.Kind);
    }

    [TestMethod]
    public void Numbers_stand_at_the_end_and_get_the_room_they_need()
    {
        var column = Describe("mag_grandtotal");

        Assert.IsTrue(column.IsNumber);
        Assert.AreEqual(130, column.Width);
    }

    [TestMethod]
    public void The_primary_name_opens_the_row_wherever_it_stands()
    {
        var columns = GridColumns.Of(View("mag_customername", "mag_name"), Metadata);

        CollectionAssert.AreEqual(new[] { false, true }, columns.Select(column => column.OpensRow).ToArray());
    }

    [TestMethod]
    public void Without_the_primary_name_the_first_column_opens_the_row() =>
        Assert.IsTrue(GridColumns.Of(View("mag_customername", "mag_grandtotal"), Metadata)[0].OpensRow);

    [TestMethod]
    public void A_view_of_an_unknown_table_is_refused_by_name()
    {
        var view = View("x") with { Table = "nowhere" };

        StringAssert.Contains(Assert.ThrowsExactly<InvalidDataException>(() => GridColumns.Of(view, Metadata)).Message, "nowhere");
    }

    [TestMethod]
    public void Long_texts_cannot_be_sorted_by()
    {
        Assert.IsFalse(new GridColumn("a", "A", 100, ColumnKind.Memo, false).IsSortable);
        Assert.IsTrue(new GridColumn("a", "A", 100, ColumnKind.Text, false).IsSortable);
    }

    private static GridColumn Describe(string column) => GridColumns.Of(View(column), Metadata).Single();

    private static ViewDefinition View(params string[] columns) => new(
        Guid.Empty,
        "mag_order",
        "Orders",
        ViewDefinition.Public,
        false,
        false,
        XElement.Parse("""<fetch><entity name="mag_order"><link-entity name="contact" from="contactid" to="mag_contactid" alias="buyer" /></entity></fetch>"""),
        [.. columns.Select(name => new ViewColumn(name, 50))]);
}
