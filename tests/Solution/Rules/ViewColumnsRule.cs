using System.Xml.Linq;
using PowerPlatformMagento.Solution.Tests.Reading;

namespace PowerPlatformMagento.Solution.Tests.Rules;

/// <summary>A view shows only what it fetches, and fetches, sorts and filters existing columns only.</summary>
internal sealed class ViewColumnsRule : ISolutionRule
{
    public IEnumerable<Finding> Check(UnpackedSolution solution) =>
        from table in solution.Tables
        from view in table.Views
        from text in Problems(solution, table, view.Xml)
        select new Finding(view.File, $"\"{view.Xml.Label("LocalizedNames")}\" {text}");

    private static IEnumerable<string> Problems(UnpackedSolution solution, Table table, XElement view)
    {
        var entity = view.Element("fetchxml")?.Element("fetch")?.Element("entity");
        var grid = view.Element("layoutxml")?.Element("grid");
        if (entity is null || grid?.Element("row") is not { } row)
        {
            yield return "has no fetch or no layout";
            yield break;
        }

        var fetched = entity.Elements("attribute").Select(attribute => attribute.Attr("name")).ToHashSet();
        foreach (var cell in row.Elements("cell").Select(cell => cell.Attr("name")).Where(name => !fetched.Contains(name)))
        {
            yield return $"shows \"{cell}\" without fetching it";
        }

        var named = fetched
            .Concat(entity.Elements("order").Select(order => order.Attr("attribute")))
            .Concat(entity.Descendants("condition").Select(condition => condition.Attr("attribute")))
            .Append(grid.Attr("jump"));
        foreach (var column in named.Distinct().Where(column => !table.MayHave(column, solution.Prefix)))
        {
            yield return $"names \"{column}\", which {table.Name} does not have";
        }

        if (row.Attr("id") != table.PrimaryKey || !fetched.Contains(table.PrimaryKey))
        {
            yield return $"does not identify its rows by {table.PrimaryKey}";
        }
    }
}
