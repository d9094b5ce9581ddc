using PowerPlatformMagento.Sandbox.Dataverse;
using PowerPlatformMagento.Sandbox.Page.Data.Forms;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Forms;

[TestClass]
public sealed class ConflictNoteTests
{
    private static readonly ColumnInfo Phone = Columns.Of(ColumnKind.Phone) with { DisplayName = "Phone" };
    private static readonly ColumnInfo Email = Columns.Of(ColumnKind.Email) with { DisplayName = "E-mail" };

    [TestMethod]
    public void It_tells_who_changed_what_when() => Assert.AreEqual(
        "Sam saved this row at 2026-07-15 12:30 and changed Phone, E-mail. You changed Phone too: saving again overwrites it.",
        new ConflictNote("Sam", "2026-07-15 12:30", [Phone, Email], [Phone]).Text);

    [TestMethod]
    public void Changes_beside_each_other_can_be_added() => Assert.AreEqual(
        "Sam saved this row at 2026-07-15 12:30 and changed E-mail. Your changes do not touch theirs: save again to add them.",
        new ConflictNote("Sam", "2026-07-15 12:30", [Email], []).Text);

    [TestMethod]
    public void Without_names_it_still_makes_sense() => Assert.AreEqual(
        "Somebody else saved this row at 2026-07-15 12:30. Your changes do not touch theirs: save again to add them.",
        new ConflictNote(string.Empty, "2026-07-15 12:30", [], []).Text);
}
