using PowerPlatformMagento.Sandbox.Dataverse;
using PowerPlatformMagento.Sandbox.Page.Data.Forms;
using PowerPlatformMagento.Sandbox.Page.Solutions.Forms;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Forms;

/// <summary>The forms of the solution that ships fit its tables and views.</summary>
[TestClass]
public sealed class ShippedFormsTests
{
    private static readonly FormWorld World = new();
    private static readonly IReadOnlyList<FormDefinition> Forms = FormReader.ReadSolution(FormWorld.SolutionFolder);

    [TestMethod]
    public void There_are_main_and_quick_view_forms()
    {
        Assert.IsTrue(Forms.Count(form => form.Kind == FormKind.Main) >= 20, $"{Forms.Count} forms");
        Assert.IsTrue(Forms.Any(form => form.Kind == FormKind.QuickView));
    }

    [TestMethod]
    public void Every_form_has_a_name_and_is_shown_completely() =>
        MustBeEmpty(Forms.Where(form => form.Name.Length == 0 || form.Notes.Count > 0).Select(form => $"{form.Table} {form.Name}: {string.Join(' ', form.Notes)}"));

    [TestMethod]
    public void Every_field_shows_a_column_of_its_table() => MustBeEmpty(
        from form in Forms
        from field in form.Controls<FieldControl>()
        where World.Table(form.Table).Find(field.Column) is null
        select $"{form.Table} {form.Name}: {field.Column}");

    [TestMethod]
    public void Every_field_asks_for_the_editor_of_its_column() => MustBeEmpty(
        from form in Forms
        from field in form.Controls<FieldControl>()
        let column = World.Table(form.Table).Find(field.Column)
        where column is not null && !Editors(column.Kind).Contains(field.Kind)
        select $"{form.Table} {form.Name}: {field.Column} is {column.Kind}, the form says {field.Kind}");

    [TestMethod]
    public void Every_sub_grid_follows_a_relationship_of_its_table() => MustBeEmpty(
        from form in Forms
        from grid in form.Controls<SubGridControl>()
        where grid.Relationship is not null && SubGridLink.ColumnOf(World.Table(form.Table), grid) is null
        select $"{form.Table} {form.Name}: {grid.Relationship} to {grid.Table}");

    [TestMethod]
    public void Every_sub_grid_has_a_view() => MustBeEmpty(
        from form in Forms
        from grid in form.Controls<SubGridControl>()
        where grid.ViewId != Guid.Empty && FormWorld.Catalog.FindView(grid.Table, grid.ViewId) is null
        select $"{form.Table} {form.Name}: {grid.ViewId} of {grid.Table}");

    [TestMethod]
    public void Every_quick_view_has_a_form_of_a_table_its_lookup_points_to() => MustBeEmpty(
        from form in Forms
        from view in form.Controls<QuickViewControl>()
        from pair in view.FormsByTable
        where World.Table(form.Table).Find(view.Column)?.Targets.Contains(pair.Key) != true
            || FormWorld.Catalog.FindForm(pair.Value) is not { Kind: FormKind.QuickView } target
            || target.Table != pair.Key
        select $"{form.Table} {form.Name}: {view.Column} {pair.Key} {pair.Value}");

    [TestMethod]
    public void Ids_of_controls_are_unique_inside_a_form() => MustBeEmpty(
        from form in Forms
        from twice in form.Controls<FormControl>().CountBy(control => control.Id).Where(count => count.Value > 1)
        select $"{form.Table} {form.Name}: {twice.Key}");

    private static FieldKind[] Editors(ColumnKind kind) => kind switch
    {
        ColumnKind.Text or ColumnKind.Phone => [FieldKind.Text],
        ColumnKind.Memo => [FieldKind.Memo, FieldKind.Text],
        ColumnKind.Email => [FieldKind.Email],
        ColumnKind.Url => [FieldKind.Url],
        ColumnKind.Whole => [FieldKind.Whole],
        ColumnKind.Decimal => [FieldKind.Number, FieldKind.FloatingPoint],
        ColumnKind.Money => [FieldKind.Money],
        ColumnKind.DateTime or ColumnKind.DateOnly => [FieldKind.DateTime],
        ColumnKind.YesNo => [FieldKind.YesNo, FieldKind.Checkbox],
        ColumnKind.Choice => [FieldKind.Choice],
        ColumnKind.State => [FieldKind.Choice, FieldKind.Status],
        ColumnKind.Status => [FieldKind.Status],
        ColumnKind.Lookup or ColumnKind.Owner => [FieldKind.Lookup],
        ColumnKind.Regarding => [FieldKind.Regarding, FieldKind.Lookup],
        ColumnKind.PartyList => [FieldKind.PartyList],
        _ => [],
    };

    private static void MustBeEmpty(IEnumerable<string> findings)
    {
        var found = findings.ToList();
        Assert.IsEmpty(found, string.Join(Environment.NewLine, found));
    }
}
