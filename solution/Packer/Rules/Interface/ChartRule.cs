using System.Xml.Linq;
using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Rules.Interface;

/// <summary>A chart fetches existing columns of its table, groups them, and draws a series for each measure.</summary>
internal sealed class ChartRule : ISolutionRule
{
    public IEnumerable<Finding> Check(UnpackedSolution solution) =>
        from table in solution.Tables
        from chart in table.Charts
        from problem in Problems(solution, table, chart.Xml)
        select new Finding(chart.File, problem.Element, $"\"{chart.Xml.Label("LocalizedNames")}\" {problem.Text}", problem.Fix);

    private static IEnumerable<(string Element, string Text, string Fix)> Problems(UnpackedSolution solution, Table table, XElement chart)
    {
        var definition = chart.Element("datadescription")?.Element("datadefinition");
        if (definition?.Descendants("fetch").FirstOrDefault()?.Element("entity") is not { } entity)
        {
            yield return ("datadescription", "has no fetch", "Write datadefinition/fetchcollection/fetch/entity.");
            yield break;
        }

        if (entity.Attr("name") != table.LogicalName)
        {
            yield return ("fetch entity", $"fetches \"{entity.Attr("name")}\", the table is \"{table.LogicalName}\"", "A chart fetches the table whose folder it is in.");
        }

        foreach (var (text, fix) in FetchColumns.Problems(solution.Schema, entity))
        {
            yield return ("fetch", text, fix);
        }

        var attributes = entity.DescendantsAndSelf().Elements("attribute").ToList();
        if (!attributes.Any(attribute => attribute.Attr("groupby") == "true") || !attributes.Any(attribute => attribute.Attr("aggregate").Length > 0))
        {
            yield return ("fetch", "does not group or does not measure", "Fetch one attribute with groupby and one with aggregate.");
        }

        var aliases = attributes.Select(attribute => attribute.Attr("alias")).ToHashSet();
        var named = definition.Descendants("category").Concat(definition.Descendants("measure")).ToList();
        foreach (var alias in named.Select(element => element.Attr("alias")).Where(alias => !aliases.Contains(alias)))
        {
            yield return ("categorycollection", $"uses the alias \"{alias}\", which the fetch does not have", "Give the attribute the alias.");
        }

        var measures = definition.Descendants("measure").Count();
        var series = chart.Element("presentationdescription")?.Element("Chart")?.Element("Series")?.Elements("Series").Count() ?? 0;
        if (series != measures || series == 0)
        {
            yield return ("presentationdescription", $"draws {series} series for {measures} measures", "Draw one series for each measure.");
        }
    }
}
