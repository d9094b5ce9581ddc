using System.Xml.Linq;
using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Rules.Packages;

/// <summary>The manifest lists every component once, tables with the behavior that keeps off standard columns, and nothing undefined.</summary>
internal sealed class RootComponentRule : ISolutionRule
{
    private const string File = "Other/Solution.xml";

    private const string Undefined = "Remove it or correct type, id, schemaName and behavior; Custom APIs and connection references have none.";

    public IEnumerable<Finding> Check(UnpackedSolution solution)
    {
        var defined = Defined(solution).ToList();
        var listed = solution.RootComponents
            .Select(component => $"{component.Attr("type")} {Key(component.Attr("id"), component.Attr("schemaName"))} {component.Attr("behavior")}")
            .ToList();
        return defined.Except(listed).Select(component => Of(component, $"lacks the root component {component}", "Add it, or the import leaves the component out."))
            .Concat(listed.Except(defined).Select(component => Of(component, $"lists {component}, which is not defined so", Undefined)))
            .Concat(Repeated.In(listed).Select(component => Of(component.Value, $"lists {component.Value} twice", "Keep one.")));
    }

    private static Finding Of(string component, string problem, string fix) => new(File, $"RootComponent {component}", problem, fix);

    private static IEnumerable<string> Defined(UnpackedSolution solution) =>
        solution.Tables.Select(table => $"1 {Key(string.Empty, table.LogicalName)} {(IsOwnedHere(solution, table) ? 0 : 2)}")
            .Concat(ByName("9", solution.Choices, choice => choice.Attr("Name")))
            .Concat(ById("20", solution.Roles, role => role.Attr("id")))
            .Concat(ById("29", solution.Processes, process => process.Attr("WorkflowId")))
            .Concat(ById("60", solution.Dashboards, dashboard => dashboard.Text("FormId")))
            .Concat(ById("60", solution.Tables.Where(table => !IsOwnedHere(solution, table)).SelectMany(table => table.Forms), form => form.Text("formid")))
            .Concat(ByName("61", solution.WebResources, resource => resource.Text("Name")))
            .Concat(ByName("62", solution.SiteMaps, map => map.Text("SiteMapUniqueName")))
            .Concat(ByName("80", solution.Apps, app => app.Text("UniqueName")))
            .Concat(solution.PluginAssemblies.Select(assembly => $"91 {Key(assembly.Xml.Attr("PluginAssemblyId"), assembly.Xml.Attr("FullName"))} 0"))
            .Concat(ById("92", solution.Steps, step => step.Attr("SdkMessageProcessingStepId")))
            .Concat(solution.Connectors.Select(connector => $"372 {Key(connector.Xml.Text("connectorid"), connector.Xml.Text("name"))} 0"))
            .Concat(ByName("380", solution.Variables, variable => variable.Attr("schemaname")));

    /// <summary>A table that another solution of the product defines is extended like a standard one.</summary>
    private static bool IsOwnedHere(UnpackedSolution solution, Table table) =>
        table.IsOwn && !solution.Earlier.Any(earlier => earlier.FindTable(table.Name) is { IsOwn: true });

    private static IEnumerable<string> ByName(string type, IEnumerable<Component> components, Func<XElement, string> name) =>
        components.Select(component => $"{type} {Key(string.Empty, name(component.Xml))} 0");

    private static IEnumerable<string> ById(string type, IEnumerable<Component> components, Func<XElement, string> id) =>
        components.Select(component => $"{type} {Key(id(component.Xml), string.Empty)} 0");

    private static string Key(string id, string schemaName) => $"[{id.BareGuid()}|{schemaName}]";
}
