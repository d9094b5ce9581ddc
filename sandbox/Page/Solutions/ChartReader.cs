using System.Globalization;
using System.Xml.Linq;
using PowerPlatformMagento.Sandbox.Page.Solutions.Forms;

namespace PowerPlatformMagento.Sandbox.Page.Solutions;

/// <summary>Reads the charts of unpacked solutions: Entities/*/Visualizations/*.xml.</summary>
internal static class ChartReader
{
    // Each dark enough for its values to be told apart on white.
    private static readonly string[] Palette = ["#0f6cbd", "#ca5010", "#107c10", "#8764b8", "#038387", "#c239b3", "#498205", "#8e562e"];

    public static IEnumerable<ChartDefinition> ReadSolution(string solutionFolder) =>
        SolutionFiles.ReadTables(solutionFolder, "Visualizations", Read).SelectMany(charts => charts);

    private static List<ChartDefinition> Read(XElement root, string table) =>
        [.. root.DescendantsAndSelf("visualization").Select(chart => Chart(chart, table))];

    private static ChartDefinition Chart(XElement chart, string table)
    {
        var data = SolutionFiles.Nested(chart, "datadescription");
        var fetch = data.Descendants("fetch").FirstOrDefault() ?? throw new InvalidDataException("The chart has no fetch.");
        if (fetch.Element("entity")?.Attribute("name")?.Value != table)
        {
            throw new InvalidDataException($"The chart of table {table} fetches another table.");
        }

        var presentation = SolutionFiles.Nested(chart, "presentationdescription");
        var category = data.Descendants("category").FirstOrDefault();
        var measures = category?.Descendants("measure").Select(measure => measure.Attribute("alias")?.Value).OfType<string>().ToList() ?? [];
        return new ChartDefinition(
            SolutionFiles.Id(chart, "savedqueryvisualizationid"),
            table,
            SolutionFiles.Label(chart, "LocalizedNames") ?? SolutionFiles.Required(chart, "name"),
            SolutionFiles.Label(chart, "Descriptions") ?? SolutionFiles.Text(chart, "description"),
            Kind(presentation),
            fetch,
            Category(category, fetch, measures),
            measures.Count > 0 ? measures : throw new InvalidDataException("The chart has no measure."))
        {
            Colors = Colors(presentation),
        };
    }

    // A category without an alias is the column the fetch groups by.
    private static string Category(XElement? category, XElement fetch, IReadOnlyList<string> measures) =>
        category?.Attribute("alias")?.Value
        ?? fetch.Descendants("attribute")
            .Where(attribute => attribute.Attribute("groupby")?.Value is "true" or "1")
            .Select(attribute => attribute.Attribute("alias")?.Value)
            .FirstOrDefault(alias => alias is not null && !measures.Contains(alias))
        ?? throw new InvalidDataException("The chart groups by no column.");

    private static ChartKind Kind(XElement presentation)
    {
        var type = presentation.DescendantsAndSelf("Series")
            .SelectMany(series => series.Elements("Series").Prepend(series))
            .Select(series => series.Attribute("ChartType")?.Value)
            .FirstOrDefault(value => value is not null);
        return type switch
        {
            null or "Column" or "StackedColumn" or "StackedColumn100" => ChartKind.Column,
            "Bar" or "StackedBar" or "StackedBar100" => ChartKind.Bar,
            "Line" or "Spline" => ChartKind.Line,
            "Area" or "StackedArea" or "StackedArea100" or "SplineArea" => ChartKind.Area,
            "Pie" => ChartKind.Pie,
            "Doughnut" => ChartKind.Donut,
            "Funnel" => ChartKind.Funnel,
            _ => throw new InvalidDataException($"The chart type {type} is not known."),
        };
    }

    // Written as "15,108,189; 202,80,16".
    private static string[] Colors(XElement presentation)
    {
        var given = presentation.DescendantsAndSelf("Chart").FirstOrDefault()?.Attribute("PaletteCustomColors")?.Value;
        return string.IsNullOrWhiteSpace(given) ? Palette : [.. given.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(Color)];
    }

    private static string Color(string parts)
    {
        var numbers = parts.Split(',').Select(part => FormXml.Number(part.Trim(), "A colour")).ToList();
        return numbers is [>= 0 and <= 255, >= 0 and <= 255, >= 0 and <= 255]
            ? string.Create(CultureInfo.InvariantCulture, $"#{numbers[0]:x2}{numbers[1]:x2}{numbers[2]:x2}")
            : throw new InvalidDataException($"'{parts.Trim()}' is not a colour.");
    }
}
