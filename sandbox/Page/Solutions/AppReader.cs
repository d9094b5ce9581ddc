using System.Xml.Linq;
using PowerPlatformMagento.Sandbox.Page.Solutions.Forms;

namespace PowerPlatformMagento.Sandbox.Page.Solutions;

/// <summary>Reads apps: AppModules/*/AppModule.xml.</summary>
internal static class AppReader
{
    // Component type of a site map.
    private const string SiteMapType = "62";

    /// <summary>The first app of the folders, with its site map.</summary>
    /// <exception cref="InvalidDataException">There is no app, or its site map is missing.</exception>
    public static AppDefinition ReadFirst(IReadOnlyList<string> solutionFolders)
    {
        var siteMaps = solutionFolders.SelectMany(SiteMapReader.ReadSolution).ToDictionary(StringComparer.OrdinalIgnoreCase);
        return solutionFolders
                .SelectMany(folder => SolutionFiles.Read(folder, "AppModules", "AppModule.xml", root => App(root, siteMaps)))
                .FirstOrDefault()
            ?? throw new InvalidDataException("No solution folder holds an app: AppModules/<name>/AppModule.xml is missing.");
    }

    private static AppDefinition App(XElement root, Dictionary<string, IReadOnlyList<AreaDefinition>> siteMaps)
    {
        var name = SolutionFiles.Required(root, "UniqueName");
        var siteMap = root.Descendants("AppModuleComponent")
            .FirstOrDefault(component => component.Attribute("type")?.Value == SiteMapType)?
            .Attribute("schemaName")?.Value ?? name;
        return siteMaps.TryGetValue(siteMap, out var areas)
            ? new AppDefinition(name, SolutionFiles.Label(root, "LocalizedNames") ?? name, areas)
            {
                PictureId = SolutionFiles.Text(root, "WebResourceId") is { } picture ? FormXml.Id(picture, "WebResourceId") : null,
            }
            : throw new InvalidDataException($"There is no site map {siteMap}.");
    }
}
