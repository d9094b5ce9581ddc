using System.Xml.Linq;
using PowerPlatformMagento.Sandbox.Page.Solutions.Forms;

namespace PowerPlatformMagento.Sandbox.Page.Solutions;

/// <summary>Reads the dashboards of unpacked solutions: Dashboards/*.xml.</summary>
internal static class DashboardReader
{
    private const int DefaultRows = 10;

    public static IEnumerable<DashboardDefinition> ReadSolution(string solutionFolder) =>
        SolutionFiles.Read(solutionFolder, "Dashboards", "*.xml", Dashboard);

    private static DashboardDefinition Dashboard(XElement root)
    {
        // Exports write the id as FormId beside the form, or as formid inside a systemform.
        var holder = root.DescendantsAndSelf().FirstOrDefault(element => IdOf(element) is not null)
            ?? throw new InvalidDataException("The dashboard has no id.");
        var form = root.DescendantsAndSelf("form").FirstOrDefault() ?? throw new InvalidDataException("The dashboard has no form.");
        return new DashboardDefinition(
            FormXml.Id(IdOf(holder)!, "The id of the dashboard"),
            SolutionFiles.Label(holder, "LocalizedNames") ?? throw new InvalidDataException("The dashboard has no name."),
            SolutionFiles.Label(holder, "Descriptions"),
            [.. form.Descendants("section").Select(Section).Where(section => section.Tiles.Count > 0)]);
    }

    private static string? IdOf(XElement element) => (element.Element("formid") ?? element.Element("FormId"))?.Value.Trim();

    private static DashboardSection Section(XElement section)
    {
        var columns = FormXml.Text(section, "columns");
        return new DashboardSection(
            FormXml.Flag(section, "showlabel", missing: true) ? SolutionFiles.Label(section, "labels") : null,
            Math.Clamp(columns.All(digit => digit == '1') ? columns.Length : FormXml.Number(columns, "columns"), 1, 4),
            [.. section.Descendants("cell").Where(cell => cell.Element("control") is not null).Select(Tile)]);
    }

    private static DashboardTile Tile(XElement cell)
    {
        var control = cell.Element("control")!;
        if (FormXml.Id(FormXml.Required(control, "classid"), "classid") != ControlClass.SubGrid)
        {
            throw new InvalidDataException($"The control {FormXml.Text(control, "id")} is neither a chart nor a list.");
        }

        var parameters = control.Element("parameters") ?? throw new InvalidDataException("A tile has no parameters.");
        var charted = SolutionFiles.Text(parameters, "ChartGridMode") is "Chart" or "All";
        return new DashboardTile(
            FormXml.Flag(cell, "showlabel", missing: true) ? SolutionFiles.Label(cell, "labels") : null,
            SolutionFiles.Required(parameters, "TargetEntityType"),
            OptionalId(parameters, "ViewId"),
            charted ? OptionalId(parameters, "VisualizationId") : null,
            SolutionFiles.Text(parameters, "RecordsPerPage") is { } rows ? Math.Clamp(FormXml.Number(rows, "RecordsPerPage"), 1, 250) : DefaultRows,
            Math.Max(1, FormXml.Number(cell, "colspan", 1)),
            Math.Max(1, FormXml.Number(cell, "rowspan", 1)));
    }

    private static Guid? OptionalId(XElement parameters, string name) =>
        SolutionFiles.Text(parameters, name) is { } text ? FormXml.Id(text, name) : null;
}
