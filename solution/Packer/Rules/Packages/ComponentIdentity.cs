using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Rules.Packages;

/// <summary>Ids of all components of a solution that have one.</summary>
internal static class ComponentIdentity
{
    /// <summary>Components whose file is named after their id.</summary>
    public static IEnumerable<(string File, string Id)> NamedAfterId(UnpackedSolution solution) =>
        solution.Tables.SelectMany(table => table.Forms.Select(form => (form.File, form.Xml.Text("formid")))
            .Concat(table.Views.Select(view => (view.File, view.Xml.Text("savedqueryid"))))
            .Concat(table.Charts.Select(chart => (chart.File, chart.Xml.Text("savedqueryvisualizationid")))))
            .Concat(solution.Dashboards.Select(dashboard => (dashboard.File, dashboard.Xml.Text("FormId"))))
            .Concat(solution.Steps.Select(step => (step.File, step.Xml.Attr("SdkMessageProcessingStepId"))));

    public static IEnumerable<(string File, string Id)> All(UnpackedSolution solution) =>
        NamedAfterId(solution)
            .Concat(solution.Roles.Select(role => (role.File, role.Xml.Attr("id"))))
            .Concat(solution.Processes.Select(process => (process.File, process.Xml.Attr("WorkflowId"))))
            .Concat(solution.WebResources.Select(resource => (resource.File, resource.Xml.Text("WebResourceId"))))
            .Concat(solution.Connectors.Select(connector => (connector.File, connector.Xml.Text("connectorid"))))
            .Concat(solution.PluginAssemblies.Select(assembly => (assembly.File, assembly.Xml.Attr("PluginAssemblyId"))))
            .Concat(solution.PluginAssemblies.SelectMany(assembly => assembly.Xml.Descendants("PluginType").Select(type => (assembly.File, type.Attr("PluginTypeId")))))
            .Concat(solution.Steps.SelectMany(step => step.Xml.Descendants("SdkMessageProcessingStepImageId").Select(id => (step.File, id.Value))));
}
