using System.Xml.Linq;
using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Rules.Interface;

/// <summary>A view shows only what it fetches, and fetches, sorts and filters existing columns only.</summary>
internal sealed class ViewColumnsRule : ISolutionRule
{
    public IEnumerable<Finding> Check(UnpackedSolution solution) =>
        from table in solution.Tables
        from view in table.Views
        from problem in Problems(solution, table, view.Xml)
        select new Finding(view.File, problem.Element, $"\"{view.Xml.Label("LocalizedNames")}\" {problem.Text}", problem.Fix);

    private static IEnumerable<(string Element, string Text, string Fix)> Problems(UnpackedSolution solution, Table table, XElement view)
    {
        var entity = view.Element("fetchxml")?.Element("fetch")?.Element("entity");
        var grid = view.Element("layoutxml")?.Element("grid");
        if (entity is null || grid?.Element("row") is not { } row)
        {
            yield return ("savedquery", "has no fetch or no layout", "A view has both: fetchxml/fetch/entity and layoutxml/grid/row.");
            yield break;
        }

        var fetched = Fetched(entity);
        foreach (var cell in row.Elements("cell").Select(cell => cell.Attr("name")).Where(name => !fetched.Contains(name)))
        {
            yield return ($"cell {cell}", $"shows \"{cell}\" without fetching it", "Add the attribute to the fetch or remove the cell.");
        }

        foreach (var (text, fix) in FetchColumns.Problems(solution.Schema, entity))
        {
            yield return ("fetch", text, fix);
        }

        if (!solution.Schema.HasColumn(table.LogicalName, grid.Attr("jump")))
        {
            yield return ("grid", $"names \"{grid.Attr("jump")}\", which {table.Name} does not have", "Set jump to the primary name of the table.");
        }

        if (solution.Schema.PrimaryKeyOf(table.LogicalName) is { } key && (row.Attr("id") != key || !fetched.Contains(key)))
        {
            yield return ("row", $"does not identify its rows by {key}", "Set row id to the primary key and fetch it.");
        }
    }

    /// <summary>Columns as cells call them: those of linked tables after the alias.</summary>
    private static HashSet<string> Fetched(XElement entity) =>
    [
        .. entity.Elements("attribute").Select(attribute => attribute.Attr("name")),
        .. entity.Descendants("link-entity").SelectMany(link => link.Elements("attribute"), (link, attribute) => $"{link.Attr("alias")}.{attribute.Attr("name")}"),
    ];
}
