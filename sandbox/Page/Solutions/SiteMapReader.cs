using System.Xml.Linq;
using PowerPlatformMagento.Sandbox.Page.Solutions.Forms;

namespace PowerPlatformMagento.Sandbox.Page.Solutions;

/// <summary>Reads site maps: AppModuleSiteMaps/*/AppModuleSiteMap.xml.</summary>
internal static class SiteMapReader
{
    private const string BaseLanguage = "1033";

    /// <summary>The areas of each site map, by its unique name.</summary>
    public static IEnumerable<KeyValuePair<string, IReadOnlyList<AreaDefinition>>> ReadSolution(string solutionFolder) =>
        SolutionFiles.Read(solutionFolder, "AppModuleSiteMaps", "AppModuleSiteMap.xml", Read);

    private static KeyValuePair<string, IReadOnlyList<AreaDefinition>> Read(XElement root)
    {
        var map = root.Element("SiteMap") ?? throw new InvalidDataException("There is no SiteMap in it.");
        return new(SolutionFiles.Required(root, "SiteMapUniqueName"), [.. map.Elements("Area").Select(Area)]);
    }

    private static AreaDefinition Area(XElement area)
    {
        var id = FormXml.Required(area, "Id");
        return new AreaDefinition(id, Title(area) ?? id, [.. area.Elements("Group").Select(Group)]);
    }

    private static GroupDefinition Group(XElement group)
    {
        var id = FormXml.Required(group, "Id");
        return new GroupDefinition(id, Title(group) ?? id, [.. group.Elements("SubArea").Select(SubArea)]);
    }

    private static SubAreaDefinition SubArea(XElement entry)
    {
        var id = FormXml.Required(entry, "Id");
        var table = entry.Attribute("Entity")?.Value.ToLowerInvariant();
        var dashboard = Dashboard(entry);
        if (table is null && dashboard is null)
        {
            throw new InvalidDataException($"The entry {id} opens neither a table nor a dashboard.");
        }

        return new SubAreaDefinition(id, Title(entry), table, dashboard, Icon(entry))
        {
            ReadTables = [.. entry.Elements("Privilege").Select(privilege => FormXml.Required(privilege, "Entity").ToLowerInvariant()).Concat(table is null ? [] : [table]).Distinct()],
        };
    }

    // Either as an attribute, or as an address like /workplace/home_dashboards.aspx?dashboardId=...
    private static Guid? Dashboard(XElement entry)
    {
        if (entry.Attribute("DefaultDashboard")?.Value is { } id)
        {
            return FormXml.Id(id, "DefaultDashboard");
        }

        const string parameter = "dashboardid=";
        var address = Uri.UnescapeDataString(entry.Attribute("Url")?.Value ?? string.Empty);
        var start = address.IndexOf(parameter, StringComparison.OrdinalIgnoreCase);
        return start < 0 ? null : FormXml.Id(address[(start + parameter.Length)..].Split('&')[0], "The dashboard in Url");
    }

    // Written as $webresource:name, or as the path it is served under.
    private static string? Icon(XElement entry)
    {
        var icon = (entry.Attribute("VectorIcon") ?? entry.Attribute("Icon"))?.Value ?? string.Empty;
        string[] prefixes = ["$webresource:", "/WebResources/"];
        return prefixes.Where(prefix => icon.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)).Select(prefix => icon[prefix.Length..]).FirstOrDefault();
    }

    private static string? Title(XElement element)
    {
        var titles = element.Element("Titles")?.Elements("Title").ToList() ?? [];
        var title = titles.Find(candidate => candidate.Attribute("LCID")?.Value == BaseLanguage) ?? titles.FirstOrDefault();
        return title?.Attribute("Title")?.Value ?? element.Attribute("Title")?.Value;
    }
}
