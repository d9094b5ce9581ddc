using PowerPlatformMagento.Sandbox.Dataverse;

namespace PowerPlatformMagento.Sandbox.Page.Data;

/// <summary>A column of a list.</summary>
/// <param name="Name">Logical name; <c>alias.column</c> for a column of a linked table.</param>
/// <param name="Label">Its heading.</param>
/// <param name="Width">Width in pixels as the view asks for.</param>
/// <param name="Kind">Kind of its values.</param>
/// <param name="OpensRow">Whether its text is the link to the row.</param>
public sealed record GridColumn(string Name, string Label, int Width, ColumnKind Kind, bool OpensRow)
{
    /// <summary>Whether the values stand at the end of their cells, so that digits line up.</summary>
    public bool IsNumber => Kind is ColumnKind.Whole or ColumnKind.Decimal or ColumnKind.Money;

    /// <summary>Whether Dataverse can sort by it.</summary>
    public bool IsSortable => Kind is not (ColumnKind.Memo or ColumnKind.PartyList);
}
