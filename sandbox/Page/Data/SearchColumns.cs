using System.Xml.Linq;
using PowerPlatformMagento.Sandbox.Dataverse;
using PowerPlatformMagento.Sandbox.Page.Solutions;

namespace PowerPlatformMagento.Sandbox.Page.Data;

/// <summary>Which columns a search looks into.</summary>
internal static class SearchColumns
{
    /// <summary>Those of the quick find view; for a table of the platform, whose own one is in no solution, the texts that the view shows.</summary>
    public static IReadOnlyList<string> Of(ViewDefinition view, ViewDefinition? quickFind, TableInfo table) => quickFind is not null
        ? [.. quickFind.Fetch.Element("entity")!.Elements("filter")
            .Where(filter => filter.Attribute("isquickfindfields")?.Value is "1" or "true")
            .Elements("condition")
            .Select(condition => condition.Attribute("attribute")?.Value)
            .OfType<string>()]
        : [.. view.Columns.Select(column => column.Name).Where(name => IsText(table.Find(name)))];

    private static bool IsText(ColumnInfo? column) => column?.Kind is ColumnKind.Text or ColumnKind.Email or ColumnKind.Phone;
}
