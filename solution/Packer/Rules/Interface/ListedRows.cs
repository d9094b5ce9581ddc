using System.Xml.Linq;
using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Rules.Interface;

/// <summary>What the lists on forms and dashboards have in common: a table, a view of it, perhaps a chart of it.</summary>
internal static class ListedRows
{
    public static IEnumerable<(string Text, string Fix)> Problems(UnpackedSolution solution, XElement? parameters)
    {
        var target = parameters.Text("TargetEntityType");
        if (!solution.Schema.HasTable(target))
        {
            yield return ($"table \"{target}\" is not defined", "Name a table by its logical name in TargetEntityType.");
            yield break;
        }

        var definitions = solution.Reachable.Select(reachable => reachable.FindTable(target)).OfType<Table>().ToList();
        var isOwn = definitions.Any(table => table.IsOwn);
        var view = parameters.Text("ViewId").BareGuid();
        if (!Guid.TryParse(view, out _) || (isOwn && !Has(definitions.SelectMany(table => table.Views), "savedqueryid", view)))
        {
            yield return ($"view {view} is not a view of {target}", "Name a view of the table in ViewId.");
        }

        var chart = parameters.Text("VisualizationId").BareGuid();
        var needsChart = parameters.Text("ChartGridMode") == "Chart";
        if (chart.Length > 0 ? isOwn && !Has(definitions.SelectMany(table => table.Charts), "savedqueryvisualizationid", chart) : needsChart)
        {
            yield return ($"chart \"{chart}\" is not a chart of {target}", "Name a chart of the table in VisualizationId.");
        }
    }

    private static bool Has(IEnumerable<Component> components, string element, string id) =>
        components.Any(component => component.Xml.Text(element).BareGuid() == id);
}
