using PowerPlatformMagento.Sandbox.Page.Solutions.Forms;

namespace PowerPlatformMagento.Sandbox.Page.Data.Forms;

/// <summary>A cell and where it stands in its section's grid; rows and columns count from 1.</summary>
internal sealed record PlacedCell(FormCell Cell, int Row, int Column, int RowSpan, int ColumnSpan);
