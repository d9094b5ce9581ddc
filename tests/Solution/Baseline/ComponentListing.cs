using System.Xml.Linq;
using PowerPlatformMagento.Solution.Tests.Reading;

namespace PowerPlatformMagento.Solution.Tests.Baseline;

/// <summary>Lines of what is not schema: APIs, plug-ins and their steps, roles and their privileges, variables, web resources, apps.</summary>
internal static class ComponentListing
{
    public static IEnumerable<string> Of(UnpackedSolution solution) =>
        solution.CustomApis.Select(OfApi)
            .Concat(solution.RequestParameters.Select(part => $"request {Name(part)} type {part.Xml.Text("type")} optional {part.Xml.Text("isoptional")}"))
            .Concat(solution.ResponseProperties.Select(part => $"response {Name(part)} type {part.Xml.Text("type")} optional -"))
            .Concat(solution.PluginAssemblies.Select(assembly => $"assembly {assembly.Xml.Attr("PluginAssemblyId")} {assembly.Xml.Attr("FullName")}"))
            .Concat(solution.PluginTypes.Select(type => $"plugintype {type.Attr("PluginTypeId")} {type.Attr("Name")}"))
            .Concat(solution.Roles.SelectMany(role => OfRole(role.Xml)))
            .Concat(Roots(solution, "SdkMessageProcessingSteps/").SelectMany(OfStep))
            .Concat(Roots(solution, "environmentvariabledefinitions/").Select(variable => $"variable {variable.Attr("schemaname")} type {variable.Text("type")}"))
            .Concat(Roots(solution, "WebResources/", ".data.xml").Select(resource => $"webresource {resource.Text("Name")} type {resource.Text("WebResourceType")}"))
            .Concat(Roots(solution, "AppModules/").SelectMany(OfApp))
            .Concat(Roots(solution, "AppModuleSiteMaps/").SelectMany(OfSiteMap))
            .Concat(Roots(solution, "Dashboards/").SelectMany(dashboard => dashboard.DescendantsAndSelf("FormId")).Select(id => $"dashboard {id.Value.BareGuid()}"));

    private static string OfApi(Component api) =>
        $"api {api.Xml.Attr("uniquename")} binding {api.Xml.Text("bindingtype")} function {api.Xml.Text("isfunction")}"
        + $" steps {api.Xml.Text("allowedcustomprocessingsteptype")} workflow {api.Xml.Text("workflowsdkstepenabled")}";

    private static IEnumerable<string> OfRole(XElement role) =>
        role.Descendants("RolePrivilege")
            .Select(privilege => $"privilege {role.Attr("name")}: {privilege.Attr("name")} {privilege.Attr("level")}")
            .Prepend($"role {role.Attr("id")} {role.Attr("name")}");

    /// <summary>A step with what makes it run, and one line for each column that starts it and each image it reads.</summary>
    private static IEnumerable<string> OfStep(XElement step)
    {
        var id = step.Attr("SdkMessageProcessingStepId").BareGuid();
        return Columns(step.Text("FilteringAttributes")).Select(column => $"stepfilter {id} {column}")
            .Concat(step.Descendants("SdkMessageProcessingStepImage").SelectMany(image => Columns(image.Text("Attributes"))
                .Select(column => $"stepimage {id} {image.Text("EntityAlias")} type {image.Text("ImageType")} {column}")))
            .Prepend($"step {id} {step.Text("PluginTypeName").Split(',')[0]} message {step.Text("SdkMessageId").BareGuid()}"
                + $" on {step.Text("PrimaryEntity")} stage {step.Text("Stage")} mode {step.Text("Mode")}");
    }

    private static IEnumerable<string> OfApp(XElement app) =>
        app.Descendants("Role").Select(role => $"approle {app.Text("UniqueName")} {role.Attr("id").BareGuid()}").Prepend($"app {app.Text("UniqueName")}");

    private static IEnumerable<string> OfSiteMap(XElement siteMap) =>
        siteMap.Descendants("SubArea").Select(area => $"subarea {siteMap.Text("SiteMapUniqueName")}.{area.Attr("Id")}").Prepend($"sitemap {siteMap.Text("SiteMapUniqueName")}");

    private static string[] Columns(string list) => list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string Name(Component part) => $"{part.File.Split('/')[1]}.{part.Xml.Attr("uniquename")}";

    /// <summary>Root elements of the XML files of a folder; variants for managed packages describe the same components once more.</summary>
    private static IEnumerable<XElement> Roots(UnpackedSolution solution, string folder, string ending = ".xml") =>
        solution.Files
            .Where(file => file.Key.StartsWith(folder, StringComparison.Ordinal) && file.Key.EndsWith(ending, StringComparison.Ordinal))
            .Where(file => !file.Key.EndsWith("_managed.xml", StringComparison.Ordinal))
            .Select(file => Load(file.Value));

    private static XElement Load(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return XElement.Load(stream);
    }
}
