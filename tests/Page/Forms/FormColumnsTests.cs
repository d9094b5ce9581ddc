using PowerPlatformMagento.Sandbox.Dataverse;
using PowerPlatformMagento.Sandbox.Page.Data.Forms;
using PowerPlatformMagento.Sandbox.Page.Solutions.Forms;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Forms;

[TestClass]
public sealed class FormColumnsTests
{
    private static readonly TableInfo Table = Columns.Table(
        Columns.Of(ColumnKind.Text, "mag_a"), Columns.Of(ColumnKind.Text, "mag_b"), Columns.Of(ColumnKind.Lookup, "mag_contactid"), Columns.Status((1, "Open", 0)));

    private static readonly FormDefinition Form = new(
        Guid.Empty,
        "mag_thing",
        "Thing",
        FormKind.Main,
        [new FormTab("t", "t", "T", [new FormColumn(100, [new FormSection("s", "s", "S", 1,
        [
            new FormRow([Cell("mag_a"), Cell("mag_b", isVisible: false), Cell("gone")]),
            new FormRow([new FormCell("q", "q", new QuickViewControl("q", "mag_contactid", new Dictionary<string, Guid>()))]),
        ])])])],
        [Cell("mag_a"), Cell("statuscode")]);

    [TestMethod]
    public void A_form_reads_its_fields_the_lookups_of_its_quick_views_and_what_every_form_needs() => CollectionAssert.AreEquivalent(
        new[] { "mag_a", "mag_b", "mag_contactid", "statuscode", "mag_name" },
        FormColumns.Of(Table, Form).ToArray());

    [TestMethod]
    public void People_fill_in_what_they_see_and_may_change()
    {
        var rights = new FormRights(Create: true, Write: true, Assign: true);

        CollectionAssert.AreEquivalent(
            new[] { "mag_a", "mag_a", "statuscode" },
            FormColumns.Editable(Table, Form, rights, isNew: false, isInactive: false).Select(column => column.LogicalName).ToArray());
        CollectionAssert.AreEquivalent(
            new[] { "statuscode" },
            FormColumns.Editable(Table, Form, rights, isNew: false, isInactive: true).Select(column => column.LogicalName).ToArray());
        Assert.IsEmpty(FormColumns.Editable(Table, Form, rights with { Write = false }, isNew: false, isInactive: false));
    }

    private static FormCell Cell(string column, bool isVisible = true) =>
        new(column, column, new FieldControl(column, column, FieldKind.Text, IsDisabled: false)) { IsVisible = isVisible };
}
