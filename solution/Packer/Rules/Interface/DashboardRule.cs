using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Rules.Interface;

/// <summary>A dashboard shows existing views and charts of existing tables, and its ids are unique.</summary>
internal sealed class DashboardRule : ISolutionRule
{
    private static readonly string[] Identified = ["tab", "section", "cell", "control"];

    private static readonly string[] Others = [ControlClass.WebResource, ControlClass.InlineFrame];

    public IEnumerable<Finding> Check(UnpackedSolution solution) =>
        solution.Dashboards.SelectMany(dashboard => OfForm(dashboard).Concat(OfControls(solution, dashboard)).Concat(OfIdentifiers(dashboard)));

    private static IEnumerable<Finding> OfForm(Component dashboard)
    {
        if (dashboard.Xml.Name != "Dashboard" || dashboard.Xml.Element("FormXml")?.Element("forms").Attr("type") != "dashboard")
        {
            yield return new Finding(dashboard.File, "Dashboard", "is not a Dashboard with FormXml and forms of the type dashboard", "Copy the frame of another dashboard.");
        }
    }

    private static IEnumerable<Finding> OfControls(UnpackedSolution solution, Component dashboard)
    {
        foreach (var control in dashboard.Xml.Descendants("control"))
        {
            var element = $"control {control.Attr("id")}";
            var kind = control.Attr("classid").BareGuid();
            if (kind == ControlClass.SubGrid)
            {
                foreach (var (text, fix) in ListedRows.Problems(solution, control.Element("parameters")))
                {
                    yield return new Finding(dashboard.File, element, text, fix);
                }
            }
            else if (!Others.Contains(kind))
            {
                yield return new Finding(dashboard.File, element, $"a dashboard does not show a control of the class {kind}", "Show a view, a chart, a web resource or a frame.");
            }
        }
    }

    private static IEnumerable<Finding> OfIdentifiers(Component dashboard) =>
        from kind in Identified
        from twice in Repeated.In(dashboard.Xml.Descendants(kind).Select(element => element.Attr("id").BareGuid()))
        select new Finding(dashboard.File, $"{kind} {twice.Value}", $"{kind} id \"{twice.Value}\" appears {twice.Times} times", "Give each an id of its own.");
}
