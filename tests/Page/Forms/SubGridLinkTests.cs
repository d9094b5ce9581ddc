using PowerPlatformMagento.Sandbox.Dataverse;
using PowerPlatformMagento.Sandbox.Page.Data.Forms;
using PowerPlatformMagento.Sandbox.Page.Solutions.Forms;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Forms;

[TestClass]
public sealed class SubGridLinkTests
{
    private static readonly TableInfo Parent = Columns.Table() with
    {
        Children =
        [
            new RelationshipInfo("mag_thing_mag_part_ThingId", "mag_part", "mag_thingid", "mag_thing"),
            new RelationshipInfo("mag_thing_mag_part_OldThingId", "mag_part", "mag_oldthingid", "mag_thing"),
        ],
    };

    [TestMethod]
    [DataRow("mag_thing_mag_part_OldThingId", "mag_oldthingid")]
    [DataRow("MAG_THING_MAG_PART_THINGID", "mag_thingid")]
    public void The_relationship_names_the_lookup(string relationship, string column) => Assert.AreEqual(column, SubGridLink.ColumnOf(Parent, Grid("mag_part", relationship)));

    [TestMethod]
    public void Without_a_relationship_of_this_table_all_rows_are_listed()
    {
        Assert.IsNull(SubGridLink.ColumnOf(Parent, Grid("mag_part", null)));
        Assert.IsNull(SubGridLink.ColumnOf(Parent, Grid("mag_other", "mag_thing_mag_part_ThingId")));
    }

    private static SubGridControl Grid(string table, string? relationship) => new("grid", table, Guid.Empty, relationship, 4);
}
