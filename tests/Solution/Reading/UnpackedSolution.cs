using System.Xml;
using System.Xml.Linq;

namespace PowerPlatformMagento.Solution.Tests.Reading;

/// <summary>A solution folder in the classic unpacked layout.</summary>
internal sealed class UnpackedSolution
{
    private UnpackedSolution(SortedDictionary<string, byte[]> files)
    {
        Files = files;
        Manifest = Load("Other/Solution.xml").Element("SolutionManifest")
            ?? throw new InvalidDataException("Other/Solution.xml has no SolutionManifest.");
        Residue = Load("Other/Customizations.xml");
        RelationshipIndex = [.. Load("Other/Relationships.xml").Elements("EntityRelationship").Select(entry => entry.Attr("Name"))];
        Relationships = [.. Below("Other/Relationships/", ".xml")
            .SelectMany(file => file.Xml.Elements("EntityRelationship").Select(xml => file with { Xml = xml }))];
        Tables = [.. Below("Entities/", "/Entity.xml").Select(ReadTable)];
        Choices = Below("OptionSets/", ".xml");
        Roles = Below("Roles/", ".xml");
        PluginAssemblies = Below("PluginAssemblies/", ".data.xml");
        CustomApis = Below("customapis/", "/customapi.xml");
        RequestParameters = Below("customapis/", "/customapirequestparameter.xml");
        ResponseProperties = Below("customapis/", "/customapiresponseproperty.xml");
    }

    /// <summary>Every file of the folder: path with forward slashes, and bytes.</summary>
    public IReadOnlyDictionary<string, byte[]> Files { get; }

    public XElement Manifest { get; }

    /// <summary>Customizations.xml, which holds what has no file of its own and names the containers.</summary>
    public XElement Residue { get; }

    public IReadOnlyList<string> RelationshipIndex { get; }

    public IReadOnlyList<Component> Relationships { get; }

    public IReadOnlyList<Table> Tables { get; }

    public IReadOnlyList<Component> Choices { get; }

    public IReadOnlyList<Component> Roles { get; }

    public IReadOnlyList<Component> PluginAssemblies { get; }

    public IReadOnlyList<Component> CustomApis { get; }

    public IReadOnlyList<Component> RequestParameters { get; }

    public IReadOnlyList<Component> ResponseProperties { get; }

    public string Version => Manifest.Text("Version");

    public string Prefix => Manifest.Element("Publisher").Text("CustomizationPrefix") + "_";

    public string OptionValuePrefix => Manifest.Element("Publisher").Text("CustomizationOptionValuePrefix");

    public IEnumerable<Table> OwnTables => Tables.Where(table => table.IsOwn);

    public IEnumerable<XElement> RootComponents => Manifest.Elements("RootComponents").Elements("RootComponent");

    public IEnumerable<XElement> PluginTypes => PluginAssemblies.SelectMany(assembly => assembly.Xml.Descendants("PluginType"));

    /// <exception cref="InvalidDataException">A file is missing or is not XML; the message names it.</exception>
    public static UnpackedSolution Read(string folder)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            files.Add(Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllBytes(file));
        }

        return new UnpackedSolution(files);
    }

    /// <summary>A table by schema or logical name; null for standard tables that are not extended.</summary>
    public Table? FindTable(string name) =>
        Tables.FirstOrDefault(table => string.Equals(table.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a name carries the prefix of the publisher, so that this solution has to define it.</summary>
    public bool IsOwnName(string name) => name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase);

    private Table ReadTable(Component file)
    {
        var folder = file.File[..^"Entity.xml".Length];
        return new Table(file.File, file.Xml, Children(folder + "FormXml/", "systemform"), Children(folder + "SavedQueries/", "savedquery"));
    }

    private IReadOnlyList<Component> Children(string folder, string name) =>
        [.. Below(folder, ".xml").SelectMany(file => file.Xml.Elements(name).Select(xml => file with { Xml = xml }))];

    private IReadOnlyList<Component> Below(string folder, string ending) =>
        [.. Files.Keys
            .Where(file => file.StartsWith(folder, StringComparison.Ordinal) && file.EndsWith(ending, StringComparison.Ordinal))
            .Select(file => new Component(file, Load(file)))];

    private XElement Load(string file)
    {
        if (!Files.TryGetValue(file, out var bytes))
        {
            throw new InvalidDataException($"{file} is missing.");
        }

        try
        {
            using var stream = new MemoryStream(bytes);
            return XElement.Load(stream);
        }
        catch (XmlException error)
        {
            throw new InvalidDataException($"{file} is not XML: {error.Message}", error);
        }
    }
}
