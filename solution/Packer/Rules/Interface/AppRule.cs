using System.Xml.Linq;
using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Rules.Interface;

/// <summary>An app lists existing components, every table of its site map, and roles that exist.</summary>
internal sealed class AppRule : ISolutionRule
{
    private const string UnifiedInterface = "4";

    private const string PlatformIcon = "953b9fac-1e5e-e611-80d6-00155ded156f";

    /// <summary>System Administrator and System Customizer have the same id in every environment.</summary>
    private static readonly string[] FixedRoles = ["627090ff-40a3-4053-8790-584edc5be201", "119f245c-3cc8-4b62-b31c-d1a046ced15d"];

    public IEnumerable<Finding> Check(UnpackedSolution solution) =>
        from app in solution.Apps
        from problem in OfFolder(app).Concat(OfComponents(solution, app.Xml)).Concat(OfSiteMap(solution, app.Xml)).Concat(OfRoles(solution, app.Xml)).Concat(OfIcon(solution, app.Xml))
        select new Finding(app.File, problem.Element, problem.Text, problem.Fix);

    private static IEnumerable<(string Element, string Text, string Fix)> OfFolder(Component app)
    {
        var name = app.Xml.Text("UniqueName");
        if (app.File.Split('/')[^2] != name)
        {
            yield return ("UniqueName", $"the app is called \"{name}\"", $"Call the folder {name}.");
        }

        if (app.Xml.Text("ClientType") != UnifiedInterface)
        {
            yield return ("ClientType", $"is \"{app.Xml.Text("ClientType")}\"", $"Write {UnifiedInterface}, the unified interface.");
        }
    }

    private static IEnumerable<(string Element, string Text, string Fix)> OfComponents(UnpackedSolution solution, XElement app)
    {
        foreach (var component in app.Elements("AppModuleComponents").Elements("AppModuleComponent"))
        {
            var (type, key) = (component.Attr("type"), component.Attr("schemaName") + component.Attr("id").BareGuid());
            var exists = type switch
            {
                "1" => solution.Schema.HasTable(key),
                "26" => Ids(solution, table => table.Views, "savedqueryid").Contains(key),
                "59" => Ids(solution, table => table.Charts, "savedqueryvisualizationid").Contains(key),
                "60" => Ids(solution, table => table.Forms, "formid").Contains(key)
                    || solution.Reachable.SelectMany(reachable => reachable.Dashboards).Any(dashboard => dashboard.Xml.Text("FormId").BareGuid() == key),
                "62" => SiteMap(solution, key) is not null,
                _ => false,
            };
            if (!exists)
            {
                yield return ($"AppModuleComponent {type} {key}", "is not defined", "Name a table (1), view (26), chart (59), form or dashboard (60) or site map (62) of the solutions.");
            }
        }
    }

    private static IEnumerable<(string Element, string Text, string Fix)> OfSiteMap(UnpackedSolution solution, XElement app)
    {
        var components = app.Elements("AppModuleComponents").Elements("AppModuleComponent").ToList();
        if (components.FirstOrDefault(component => component.Attr("type") == "62").Attr("schemaName") is not { Length: > 0 } name)
        {
            yield return ("AppModuleComponents", "lists no site map", "Add a component of type 62.");
            yield break;
        }

        var listed = components.Where(component => component.Attr("type") == "1").Select(component => component.Attr("schemaName")).ToHashSet();
        var shown = SiteMap(solution, name)?.Descendants("SubArea").Select(area => area.Attr("Entity")).Where(table => table.Length > 0).Distinct() ?? [];
        foreach (var table in shown.Where(table => !listed.Contains(table)))
        {
            yield return ($"AppModuleComponent 1 {table}", $"the site map shows {table}, the app does not list it", "Add the component, or the area stays hidden.");
        }
    }

    private static IEnumerable<(string Element, string Text, string Fix)> OfIcon(UnpackedSolution solution, XElement app)
    {
        var icon = app.Text("WebResourceId").BareGuid();
        if (icon != PlatformIcon && !solution.Reachable.SelectMany(reachable => reachable.WebResources).Any(resource => resource.Xml.Text("WebResourceId").BareGuid() == icon))
        {
            yield return ("WebResourceId", $"the icon {icon} is not a web resource", $"Name a web resource of the solutions, or {PlatformIcon} for the platform's.");
        }
    }

    private static IEnumerable<(string Element, string Text, string Fix)> OfRoles(UnpackedSolution solution, XElement app)
    {
        var known = solution.Reachable.SelectMany(reachable => reachable.Roles).Select(role => role.Xml.Attr("id").BareGuid()).Concat(FixedRoles).ToHashSet();
        var roles = app.Elements("AppModuleRoleMaps").Elements("Role").Select(role => role.Attr("id").BareGuid()).ToList();
        foreach (var role in roles.Where(role => !known.Contains(role)))
        {
            yield return ($"Role {role}", "is no role of the solutions", "Name an own role, System Administrator or System Customizer.");
        }

        if (roles.Count == 0)
        {
            yield return ("AppModuleRoleMaps", "lets nobody open the app", "Add the roles that may.");
        }
    }

    private static HashSet<string> Ids(UnpackedSolution solution, Func<Table, IReadOnlyList<Component>> parts, string element) =>
        [.. solution.Reachable.SelectMany(reachable => reachable.Tables).SelectMany(parts).Select(part => part.Xml.Text(element).BareGuid())];

    private static XElement? SiteMap(UnpackedSolution solution, string name) =>
        solution.Reachable.SelectMany(reachable => reachable.SiteMaps).FirstOrDefault(map => map.Xml.Text("SiteMapUniqueName") == name)?.Xml;
}
