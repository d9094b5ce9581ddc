using PowerPlatformMagento.Sandbox.Dataverse.Metadata;

namespace PowerPlatformMagento.Sandbox.Dataverse.Solutions;

/// <summary>
/// Adds an unpacked solution folder (classic layout) to the catalog. Forms, views and other parts of the user interface, connectors
/// and flows are passed over: nothing in the database depends on them.
/// </summary>
internal static class SolutionReader
{
    public static void Read(MetadataCatalog catalog, string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new DirectoryNotFoundException($"There is no solution folder {folder}.");
        }

        ReadFiles(folder, "OptionSets", "*.xml", file => ChoiceReader.ReadGlobal(catalog, XmlText.Load(file)));
        ReadFiles(folder, "Entities", "Entity.xml", file => TableReader.Read(catalog, XmlText.Load(file)));
        ReadFiles(folder, "Other/Relationships", "*.xml", file => RelationshipReader.Read(catalog, XmlText.Load(file)));
        ReadFiles(folder, "PluginAssemblies", "*.data.xml", file => PluginReader.ReadAssembly(catalog, XmlText.Load(file)));
        ReadFiles(folder, "SdkMessageProcessingSteps", "*.xml", file => PluginReader.ReadStep(catalog, XmlText.Load(file)));
        ReadFiles(folder, "customapis", "customapi.xml", file => CustomApiReader.Read(catalog, file));
        ReadFiles(folder, "Roles", "*.xml", file => RoleReader.Read(catalog, XmlText.Load(file)));
        ReadFiles(folder, "WebResources", "*.data.xml", file => WebResourceReader.Read(catalog, file));
        ReadFiles(
            folder,
            "environmentvariabledefinitions",
            "environmentvariabledefinition.xml",
            file => EnvironmentVariableReader.Read(catalog, XmlText.Load(file)));
    }

    private static void ReadFiles(string folder, string part, string pattern, Action<string> read)
    {
        foreach (var file in Files(folder, part, pattern))
        {
            ReadFile(file, () => read(file));
        }
    }

    private static IEnumerable<string> Files(string folder, string part, string pattern)
    {
        var path = Path.Combine(folder, part);
        return Directory.Exists(path)
            ? Directory.EnumerateFiles(path, pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            : [];
    }

    private static void ReadFile(string file, Action read)
    {
        try
        {
            read();
        }
        catch (Exception error) when (error is InvalidDataException or System.Xml.XmlException or FormatException)
        {
            var place = string.Join('/', file.Split(Path.DirectorySeparatorChar).TakeLast(3));
            throw new InvalidDataException($"{place}: {error.Message}", error);
        }
    }
}
