using System.Text.RegularExpressions;
using System.Xml.Linq;
using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Rules.Interface;

/// <summary>A site map leads to existing tables, dashboards and icons; its ids are unique and plain.</summary>
internal sealed partial class SiteMapRule : ISolutionRule
{
    private static readonly string[] Parts = ["Area", "Group", "SubArea"];

    private static readonly string[] Icons = ["Icon", "VectorIcon"];

    public IEnumerable<Finding> Check(UnpackedSolution solution) =>
        from map in solution.SiteMaps
        from problem in OfFolder(map).Concat(OfIdentifiers(map.Xml)).Concat(map.Xml.Descendants("SubArea").SelectMany(area => OfArea(solution, area)))
        select new Finding(map.File, problem.Element, problem.Text, problem.Fix);

    private static IEnumerable<(string Element, string Text, string Fix)> OfFolder(Component map)
    {
        var name = map.Xml.Text("SiteMapUniqueName");
        if (map.File.Split('/')[^2] != name)
        {
            yield return ("SiteMapUniqueName", $"the site map is called \"{name}\"", $"Call the folder {name}.");
        }
    }

    private static IEnumerable<(string Element, string Text, string Fix)> OfIdentifiers(XElement map)
    {
        var ids = map.Descendants().Where(element => Parts.Contains(element.Name.LocalName)).Select(element => element.Attr("Id")).ToList();
        foreach (var id in ids.Where(id => !Plain().IsMatch(id)))
        {
            yield return ($"Id {id}", $"\"{id}\" is not letters, digits and underscores", "Rename it.");
        }

        foreach (var (id, times) in Repeated.In(ids))
        {
            yield return ($"Id {id}", $"id \"{id}\" appears {times} times", "Give each area, group and sub-area an id of its own.");
        }
    }

    private static IEnumerable<(string Element, string Text, string Fix)> OfArea(UnpackedSolution solution, XElement area)
    {
        var element = $"SubArea {area.Attr("Id")}";
        var table = area.Attr("Entity");
        if (table.Length > 0 && !solution.Schema.HasTable(table))
        {
            yield return (element, $"table \"{table}\" is not defined", "Name a table by its logical name.");
        }

        if (table.Length == 0 && area.Attr("Url").Length == 0 && area.Attr("DefaultDashboard").Length == 0)
        {
            yield return (element, "leads nowhere", "Give it an Entity, a Url or a DefaultDashboard.");
        }

        foreach (var id in Dashboards(area).Where(id => !solution.Reachable.SelectMany(reachable => reachable.Dashboards).Any(d => d.Xml.Text("FormId").BareGuid() == id)))
        {
            yield return (element, $"dashboard {id} is not defined", "Name a dashboard of the solutions.");
        }

        foreach (var icon in Icons.Select(area.Attr).Select(WebResourceName.OfReference).OfType<string>())
        {
            if (!solution.Reachable.SelectMany(reachable => reachable.WebResources).Any(resource => resource.Xml.Text("Name") == icon))
            {
                yield return (element, $"the icon \"{icon}\" is not a web resource", "Add it below WebResources/ or correct the name.");
            }
        }
    }

    private static IEnumerable<string> Dashboards(XElement area)
    {
        var url = area.Attr("Url");
        var named = url.Contains("pagetype=dashboard", StringComparison.OrdinalIgnoreCase) ? Identifier().Matches(Uri.UnescapeDataString(url)).Select(match => match.Value) : [];
        return named.Append(area.Attr("DefaultDashboard")).Where(id => id.Length > 0).Select(id => id.BareGuid());
    }

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_]*$")]
    private static partial Regex Plain();

    [GeneratedRegex("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")]
    private static partial Regex Identifier();
}
