using CsCheck;
using PowerPlatformMagento.Sandbox.Page.Data.Forms;
using PowerPlatformMagento.Sandbox.Page.Solutions.Forms;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Forms;

[TestClass]
public sealed class SectionLayoutTests
{
    [TestMethod]
    public void Cells_stand_side_by_side() => Assert.AreEqual("a@1,1 b@1,2 c@2,1", Places(Section(2, [Cell("a"), Cell("b")], [Cell("c")])));

    [TestMethod]
    public void A_wide_cell_takes_the_places_beside_it() => Assert.AreEqual("a@1,1 b@1,3", Places(Section(3, [Cell("a", width: 2), Cell("b")])));

    [TestMethod]
    public void A_high_cell_pushes_the_next_rows_aside() =>
        Assert.AreEqual("a@1,1 b@1,2 c@2,2", Places(Section(2, [Cell("a", height: 2), Cell("b")], [Cell("c")])));

    [TestMethod]
    public void A_cell_never_sticks_out_of_its_section() =>
        Assert.AreEqual(1, SectionLayout.Of(Section(1, [Cell("a", width: 3)])).Single().ColumnSpan);

    [TestMethod]
    public void Too_many_cells_cost_a_row_not_a_field() => Assert.AreEqual("a@1,1 b@2,1 c@3,1", Places(Section(1, [Cell("a"), Cell("b")], [Cell("c")])));

    [TestMethod]
    public void Hidden_cells_and_controls_that_are_not_shown_take_no_place() => Assert.AreEqual(
        "b@1,1",
        Places(Section(2, [Cell("a") with { IsVisible = false }, new FormCell("w", string.Empty, new UnsupportedControl("w", "The web resource")), Cell("b")])));

    [TestMethod]
    public void A_gap_keeps_its_place() => Assert.AreEqual("gap@1,1 b@1,2", Places(Section(2, [new FormCell("gap", string.Empty, Control: null), Cell("b")])));

    [TestMethod]
    public void Cells_never_overlap_and_stay_inside() =>
        Gen.Select(Gen.Int[1, 4], Gen.Select(Gen.Int[1, 5], Gen.Int[1, 4]).Array[0, 5].Array[0, 8]).Sample((columns, rows) =>
        {
            var placed = SectionLayout.Of(Section(columns, [.. rows.Select(row => row.Select((span, index) => Cell(FormattableString.Invariant($"c{index}"), span.Item1, span.Item2)).ToArray())]));
            var places = placed.SelectMany(cell =>
                from row in Enumerable.Range(cell.Row, cell.RowSpan)
                from column in Enumerable.Range(cell.Column, cell.ColumnSpan)
                select (row, column)).ToList();
            return places.Distinct().Count() == places.Count && places.TrueForAll(place => place.column >= 1 && place.column <= columns);
        });

    private static string Places(FormSection section) =>
        string.Join(' ', SectionLayout.Of(section).Select(cell => FormattableString.Invariant($"{cell.Cell.Id}@{cell.Row},{cell.Column}")));

    private static FormSection Section(int columns, params FormCell[][] rows) => new("s", "s", "Section", columns, [.. rows.Select(cells => new FormRow(cells))]);

    private static FormCell Cell(string id, int width = 1, int height = 1) =>
        new(id, id, new FieldControl(id, id, FieldKind.Text, IsDisabled: false)) { ColumnSpan = width, RowSpan = height };
}
