using System.Xml.Linq;
using PowerPlatformMagento.Sandbox.Dataverse;
using PowerPlatformMagento.Sandbox.Page.Solutions;

namespace PowerPlatformMagento.Sandbox.Page.Data;

/// <summary>Describes the columns of a view by the tables they come from.</summary>
internal static class GridColumns
{
    private const int LeastWidthOfMoment = 165;

    private const int LeastWidthOfNumber = 130;

    public static IReadOnlyList<GridColumn> Of(ViewDefinition view, SandboxMetadata metadata)
    {
        var table = metadata.Find(view.Table) ?? throw new InvalidDataException($"The view {view.Name} is of a table that does not exist: {view.Table}.");
        var named = view.Columns.Any(column => column.Name == table.PrimaryName);
        return [.. view.Columns.Select((column, index) => Describe(column, view, table, metadata, named ? column.Name == table.PrimaryName : index == 0))];
    }

    private static GridColumn Describe(ViewColumn column, ViewDefinition view, TableInfo table, SandboxMetadata metadata, bool opensRow)
    {
        var dot = column.Name.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0)
        {
            var own = table.Find(column.Name);
            return Column(column, own?.DisplayName ?? column.Name, own, opensRow);
        }

        // As the platform heads them: the column, and in brackets the lookup it was reached by.
        var link = view.Fetch.Descendants("link-entity").FirstOrDefault(element => element.Attribute("alias")?.Value == column.Name[..dot]);
        var linked = metadata.Find(link?.Attribute("name")?.Value ?? string.Empty)?.Find(column.Name[(dot + 1)..]);
        var label = linked?.DisplayName ?? column.Name;
        var by = link is null ? null : table.Find(Lookup(link))?.DisplayName;
        return Column(column, by is null ? label : $"{label} ({by})", linked, opensRow);
    }

    private static GridColumn Column(ViewColumn column, string label, ColumnInfo? info, bool opensRow)
    {
        // A moment or a number that is cut off says something else.
        var least = info?.Kind switch
        {
            ColumnKind.DateTime => LeastWidthOfMoment,
            ColumnKind.Money or ColumnKind.Decimal => LeastWidthOfNumber,
            _ => 0,
        };
        return new GridColumn(column.Name, label, Math.Max(column.Width, least), info?.Kind ?? ColumnKind.Other, opensRow);
    }

    private static string Lookup(XElement link) => link.Attribute("to")?.Value ?? string.Empty;
}
