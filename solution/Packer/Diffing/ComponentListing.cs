using System.Security.Cryptography;
using System.Xml.Linq;
using PowerPlatformMagento.Packer.Packing;
using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Diffing;

/// <summary>Lists everything of a solution that an upgrade can add, change or remove.</summary>
internal static class ComponentListing
{
    public static IEnumerable<ListedComponent> Of(UnpackedSolution solution)
    {
        var payloads = Payloads.Of(solution).ToLookup(payload => payload.Owner);
        return solution.Tables.SelectMany(OfTable)
            .Concat(solution.Choices.SelectMany(OfChoice))
            .Concat(solution.Relationships.Select(relationship => new ListedComponent(ComponentKind.Relationship, relationship.Xml.Attr("Name"), relationship.Xml)))
            .Concat(All(ComponentKind.Dashboard, solution.Dashboards, dashboard => dashboard.Text("FormId").BareGuid()))
            .Concat(All(ComponentKind.App, solution.Apps, app => app.Text("UniqueName")))
            .Concat(All(ComponentKind.SiteMap, solution.SiteMaps, map => map.Text("SiteMapUniqueName")))
            .Concat(All(ComponentKind.Role, solution.Roles, role => role.Attr("name")))
            .Concat(solution.PluginAssemblies.SelectMany(OfAssembly))
            .Concat(All(ComponentKind.Step, solution.Steps, step => step.Attr("SdkMessageProcessingStepId").BareGuid()))
            .Concat(All(ComponentKind.CustomApi, solution.CustomApis, api => api.Attr("uniquename")))
            .Concat(solution.RequestParameters.Select(part => OfPart(ComponentKind.Request, part)))
            .Concat(solution.ResponseProperties.Select(part => OfPart(ComponentKind.Response, part)))
            .Concat(All(ComponentKind.Variable, solution.Variables, variable => variable.Attr("schemaname")))
            .Concat(All(ComponentKind.ConnectionReference, solution.ConnectionReferences, reference => reference.Attr("connectionreferencelogicalname")))
            .Concat(solution.WebResources.Select(resource => WithContent(ComponentKind.WebResource, resource.Xml.Text("Name"), resource)))
            .Concat(solution.Connectors.Select(connector => WithContent(ComponentKind.Connector, connector.Xml.Text("name"), connector)))
            .Concat(solution.Processes.Select(process => WithContent(ComponentKind.Flow, process.Xml.Attr("Name"), process)));

        ListedComponent WithContent(string kind, string name, Component component) => new(kind, name, component.Xml, Fingerprint(solution, payloads[component]));
    }

    private static IEnumerable<ListedComponent> All(string kind, IEnumerable<Component> components, Func<XElement, string> name) =>
        components.Select(component => new ListedComponent(kind, name(component.Xml), component.Xml));

    private static IEnumerable<ListedComponent> OfTable(Table table)
    {
        var settings = new XElement(table.Info);
        settings.Elements("attributes").Remove();
        settings.Elements("EntityKeys").Remove();
        return new[] { new ListedComponent(ComponentKind.Table, table.LogicalName, settings) }
            .Concat(table.Columns.Select(column => OfColumn(table, column)))
            .Concat(table.Columns.SelectMany(column => OfOptions(table, column)))
            .Concat(table.Keys.Select(key => new ListedComponent(ComponentKind.Key, $"{table.LogicalName}.{key.Text("LogicalName")}", key)))
            .Concat(Parts(ComponentKind.Form, table, table.Forms, "formid"))
            .Concat(Parts(ComponentKind.View, table, table.Views, "savedqueryid"))
            .Concat(Parts(ComponentKind.Chart, table, table.Charts, "savedqueryvisualizationid"));
    }

    /// <summary>Status reasons, and options that belong to the column alone.</summary>
    private static IEnumerable<ListedComponent> OfOptions(Table table, Column column) =>
        column.Xml.Descendants("status").Select(reason => new ListedComponent(ComponentKind.Reason, $"{table.LogicalName} {reason.Attr("value")}", reason))
            .Concat(column.Xml.Elements("optionset").Descendants("option")
                .Select(option => new ListedComponent(ComponentKind.Option, $"{table.LogicalName}.{column.LogicalName} {option.Attr("value")}", option)));

    private static ListedComponent OfColumn(Table table, Column column)
    {
        var xml = new XElement(column.Xml);
        xml.Descendants("options").Remove();
        xml.Descendants("statuses").Remove();
        return new ListedComponent(ComponentKind.Column, $"{table.LogicalName}.{column.LogicalName}", xml);
    }

    private static IEnumerable<ListedComponent> Parts(string kind, Table table, IEnumerable<Component> parts, string id) =>
        parts.Select(part => new ListedComponent(kind, $"{table.LogicalName} {part.Xml.Text(id).BareGuid()}", part.Xml));

    private static IEnumerable<ListedComponent> OfChoice(Component choice)
    {
        var name = choice.Xml.Attr("Name");
        var xml = new XElement(choice.Xml);
        xml.Elements("options").Remove();
        return choice.Xml.Descendants("option").Select(option => new ListedComponent(ComponentKind.Option, $"{name} {option.Attr("value")}", option))
            .Prepend(new ListedComponent(ComponentKind.Choice, name, xml));
    }

    /// <summary>Not by content: two builds of the same source may differ in bytes.</summary>
    private static IEnumerable<ListedComponent> OfAssembly(Component assembly)
    {
        var xml = new XElement(assembly.Xml);
        xml.Elements("PluginTypes").Remove();
        return assembly.Xml.Descendants("PluginType").Select(type => new ListedComponent(ComponentKind.PluginType, type.Attr("Name"), type))
            .Prepend(new ListedComponent(ComponentKind.Assembly, assembly.Xml.Attr("FullName").Split(',')[0], xml));
    }

    private static ListedComponent OfPart(string kind, Component part) => new(kind, $"{part.File.Split('/')[1]}.{part.Xml.Attr("uniquename")}", part.Xml);

    private static string Fingerprint(UnpackedSolution solution, IEnumerable<PayloadReference> payloads) =>
        string.Concat(payloads.Select(payload => solution.Files.TryGetValue(payload.File, out var bytes) ? Convert.ToHexStringLower(SHA256.HashData(bytes)) : string.Empty));
}
