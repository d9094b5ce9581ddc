using PowerPlatformMagento.Sandbox.Page.Solutions.Forms;

namespace PowerPlatformMagento.Sandbox.Page.Data.Forms;

/// <summary>
/// Places the cells of a section as an HTML table would: a cell that spans rows pushes the cells of the next rows aside, and a
/// cell never sticks out of the section.
/// </summary>
internal static class SectionLayout
{
    public static IReadOnlyList<PlacedCell> Of(FormSection section)
    {
        var taken = new HashSet<(int Row, int Column)>();
        var placed = new List<PlacedCell>();
        var row = 0;
        foreach (var cells in section.Rows)
        {
            row++;
            var column = 1;
            foreach (var cell in cells.Cells.Where(IsShown))
            {
                (row, column) = NextFree(taken, row, column, section.ColumnCount);
                var width = Width(taken, row, column, Math.Min(cell.ColumnSpan, section.ColumnCount - column + 1));
                placed.Add(new PlacedCell(cell, row, column, cell.RowSpan, width));
                Take(taken, row, column, cell.RowSpan, width);
                column += width;
            }
        }

        return placed;
    }

    private static bool IsShown(FormCell cell) => cell.IsVisible && cell.Control is not UnsupportedControl;

    // More cells than columns are the author's mistake: it costs a row, not a field.
    private static (int Row, int Column) NextFree(HashSet<(int Row, int Column)> taken, int row, int column, int columns)
    {
        while (column > columns || taken.Contains((row, column)))
        {
            (row, column) = column >= columns ? (row + 1, 1) : (row, column + 1);
        }

        return (row, column);
    }

    // As far as no cell of a row above reaches down.
    private static int Width(HashSet<(int Row, int Column)> taken, int row, int column, int wanted)
    {
        var width = 1;
        while (width < wanted && !taken.Contains((row, column + width)))
        {
            width++;
        }

        return width;
    }

    private static void Take(HashSet<(int Row, int Column)> taken, int row, int column, int height, int width)
    {
        for (var y = row; y < row + height; y++)
        {
            for (var x = column; x < column + width; x++)
            {
                taken.Add((y, x));
            }
        }
    }
}
