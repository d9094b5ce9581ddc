using PowerPlatformMagento.Sandbox.Dataverse.Metadata;

namespace PowerPlatformMagento.Sandbox.Dataverse.Solutions;

/// <summary>Adds an unpacked solution folder (classic layout) to the catalog.</summary>
internal static class SolutionReader
{
    public static void Read(MetadataCatalog catalog, string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new DirectoryNotFoundException($"There is no solution folder {folder}.");
        }

        foreach (var file in Files(folder, "OptionSets", "*.xml"))
        {
            ReadFile(file, () => ChoiceReader.ReadGlobal(catalog, XmlText.Load(file)));
        }

        foreach (var file in Files(folder, "Entities", "Entity.xml"))
        {
            ReadFile(file, () => TableReader.Read(catalog, XmlText.Load(file)));
        }

        foreach (var file in Files(folder, "Other/Relationships", "*.xml"))
        {
            ReadFile(file, () => RelationshipReader.Read(catalog, XmlText.Load(file)));
        }

        foreach (var file in Files(folder, "PluginAssemblies", "*.data.xml"))
        {
            ReadFile(file, () => PluginReader.ReadAssembly(catalog, XmlText.Load(file)));
        }

        foreach (var file in Files(folder, "SdkMessageProcessingSteps", "*.xml"))
        {
            ReadFile(file, () => PluginReader.ReadStep(catalog, XmlText.Load(file)));
        }

        foreach (var file in Files(folder, "customapis", "customapi.xml"))
        {
            ReadFile(file, () => CustomApiReader.Read(catalog, file));
        }

        foreach (var file in Files(folder, "Roles", "*.xml"))
        {
            ReadFile(file, () => RoleReader.Read(catalog, XmlText.Load(file)));
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
