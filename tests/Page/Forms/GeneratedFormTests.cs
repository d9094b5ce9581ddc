using PowerPlatformMagento.Sandbox.Dataverse;
using PowerPlatformMagento.Sandbox.Page.Data.Forms;
using PowerPlatformMagento.Sandbox.Page.Solutions.Forms;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Forms;

[TestClass]
public sealed class GeneratedFormTests
{
    private static readonly FormDefinition Form = GeneratedForm.Of(Columns.Table(
        Columns.Of(ColumnKind.Whole, "mag_count"),
        Columns.Of(ColumnKind.Money, "mag_total"),
        Columns.Of(ColumnKind.Money, "mag_total_base"),
        Columns.Of(ColumnKind.Text, "mag_data_base"),
        Columns.Of(ColumnKind.Other, "versionnumber"),
        Columns.Of(ColumnKind.State, "statecode"),
        Columns.Of(ColumnKind.DateTime, "createdon"),
        Columns.Of(ColumnKind.Owner, "ownerid")));

    [TestMethod]
    public void The_name_comes_first() => Assert.AreEqual("mag_name", Form.Controls<FieldControl>().First().Column);

    [TestMethod]
    public void It_shows_what_people_understand_and_no_bookkeeping() => CollectionAssert.AreEquivalent(
        new[] { "mag_name", "mag_count", "mag_total", "mag_data_base", "createdon", "ownerid" },
        Form.Controls<FieldControl>().Select(field => field.Column).ToArray());

    [TestMethod]
    public void Who_and_when_stand_apart()
    {
        var administration = Form.Tabs[0].Columns[1].Sections.Single(section => section.Label == "Administration");

        CollectionAssert.AreEquivalent(new[] { "createdon", "ownerid" }, administration.Rows.SelectMany(row => row.Cells).Select(cell => ((FieldControl)cell.Control!).Column).ToArray());
    }
}
