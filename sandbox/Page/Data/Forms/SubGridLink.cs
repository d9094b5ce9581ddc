using PowerPlatformMagento.Sandbox.Dataverse;
using PowerPlatformMagento.Sandbox.Page.Solutions.Forms;

namespace PowerPlatformMagento.Sandbox.Page.Data.Forms;

/// <summary>Finds the lookup by which the rows of a sub-grid point to the form's row.</summary>
internal static class SubGridLink
{
    /// <summary>Logical name of the lookup; null when the sub-grid names no relationship of this table, and lists all rows of its view.</summary>
    public static string? ColumnOf(TableInfo parent, SubGridControl grid) => parent.Children
        .FirstOrDefault(child => child.Table == grid.Table && string.Equals(child.Name, grid.Relationship, StringComparison.OrdinalIgnoreCase))?.Column;
}
