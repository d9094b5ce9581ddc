using System.Xml.Linq;
using PowerPlatformMagento.Sandbox.Page.Solutions.Forms;

namespace PowerPlatformMagento.Sandbox.Page.Solutions;

/// <summary>Reads the views of unpacked solutions: Entities/*/SavedQueries/*.xml.</summary>
internal static class ViewReader
{
    private const int DefaultWidth = 100;

    public static IEnumerable<ViewDefinition> ReadSolution(string solutionFolder) =>
        SolutionFiles.ReadTables(solutionFolder, "SavedQueries", Read).SelectMany(views => views);

    private static List<ViewDefinition> Read(XElement root, string table) =>
        [.. root.DescendantsAndSelf("savedquery").Select(view => View(view, table))];

    private static ViewDefinition View(XElement view, string table)
    {
        var fetch = SolutionFiles.Nested(view, "fetchxml");
        if (fetch.Element("entity")?.Attribute("name")?.Value is not { } fetched || fetched != table)
        {
            throw new InvalidDataException($"The view of table {table} fetches another table.");
        }

        return new ViewDefinition(
            SolutionFiles.Id(view, "savedqueryid"),
            table,
            SolutionFiles.Label(view, "LocalizedNames") ?? throw new InvalidDataException("The view has no name."),
            FormXml.Number(SolutionFiles.Required(view, "querytype"), "querytype"),
            SolutionFiles.Text(view, "isdefault") is "1",
            SolutionFiles.Text(view, "isquickfindquery") is "1",
            fetch,
            [.. SolutionFiles.Nested(view, "layoutxml").Descendants("cell").Where(IsShown).Select(Column)]);
    }

    private static bool IsShown(XElement cell) => !FormXml.Flag(cell, "ishidden", missing: false);

    private static ViewColumn Column(XElement cell) =>
        new(FormXml.Required(cell, "name"), Math.Clamp(FormXml.Number(cell, "width", DefaultWidth), 25, 600));
}
