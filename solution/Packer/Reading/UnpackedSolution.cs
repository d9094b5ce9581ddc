using System.Xml.Linq;

namespace PowerPlatformMagento.Packer.Reading;

/// <summary>A solution in the classic unpacked layout, and the solutions that are imported before it.</summary>
internal sealed class UnpackedSolution
{
    private readonly SolutionXml xml;

    private UnpackedSolution(SolutionFiles files, IReadOnlyList<UnpackedSolution> earlier)
    {
        Source = files;
        Earlier = earlier;
        xml = new SolutionXml(files.Files);
        Manifest = xml.Load("Other/Solution.xml").Element("SolutionManifest")
            ?? throw new InvalidDataException("Other/Solution.xml has no SolutionManifest.");
        Residue = xml.Load("Other/Customizations.xml");
        RelationshipIndex = [.. xml.Load("Other/Relationships.xml").Elements("EntityRelationship").Select(entry => entry.Attr("Name"))];
        Relationships = xml.Children("Other/Relationships/", "EntityRelationship");
        Tables = [.. xml.Below("Entities/", "/Entity.xml").Select(ReadTable)];
        Schema = new Schema([.. earlier, this]);
    }

    public SolutionFiles Source { get; }

    /// <summary>Solutions that are there when this one is imported, in the order of their import.</summary>
    public IReadOnlyList<UnpackedSolution> Earlier { get; }

    /// <summary>Every file of the folder: path with forward slashes, and bytes.</summary>
    public IReadOnlyDictionary<string, byte[]> Files => Source.Files;

    /// <summary>Tables and columns that exist once this solution is imported.</summary>
    public Schema Schema { get; }

    public XElement Manifest { get; }

    /// <summary>Customizations.xml, which holds what has no file of its own and names the containers.</summary>
    public XElement Residue { get; }

    public IReadOnlyList<string> RelationshipIndex { get; }

    public IReadOnlyList<Component> Relationships { get; }

    public IReadOnlyList<Table> Tables { get; }

    public IReadOnlyList<Component> Choices => xml.Below("OptionSets/", ".xml");

    public IReadOnlyList<Component> Roles => xml.Below("Roles/", ".xml");

    public IReadOnlyList<Component> PluginAssemblies => xml.Below("PluginAssemblies/", ".data.xml");

    public IReadOnlyList<Component> Steps => xml.Below("SdkMessageProcessingSteps/", ".xml");

    public IReadOnlyList<Component> Processes => xml.Below("Workflows/", ".data.xml");

    public IReadOnlyList<Component> WebResources => xml.Below("WebResources/", ".data.xml");

    public IReadOnlyList<Component> Dashboards => xml.Below("Dashboards/", ".xml");

    public IReadOnlyList<Component> Apps => xml.Below("AppModules/", ".xml");

    public IReadOnlyList<Component> SiteMaps => xml.Below("AppModuleSiteMaps/", ".xml");

    public IReadOnlyList<Component> Connectors => xml.Below("Connectors/", ".xml");

    public IReadOnlyList<Component> CustomApis => xml.Below("customapis/", "/customapi.xml");

    public IReadOnlyList<Component> RequestParameters => xml.Below("customapis/", "/customapirequestparameter.xml");

    public IReadOnlyList<Component> ResponseProperties => xml.Below("customapis/", "/customapiresponseproperty.xml");

    public IReadOnlyList<Component> Variables => xml.Below("environmentvariabledefinitions/", "/environmentvariabledefinition.xml");

    public IEnumerable<Component> ConnectionReferences =>
        Residue.Elements("connectionreferences").Elements("connectionreference").Select(reference => new Component("Other/Customizations.xml", reference));

    /// <summary>Files that take the place of another one in managed packages.</summary>
    public IEnumerable<Component> ManagedVariants => xml.Variants;

    public string UniqueName => Manifest.Text("UniqueName");

    public string Version => Manifest.Text("Version");

    public string Prefix => Manifest.Element("Publisher").Text("CustomizationPrefix") + "_";

    public string OptionValuePrefix => Manifest.Element("Publisher").Text("CustomizationOptionValuePrefix");

    public IEnumerable<Table> OwnTables => Tables.Where(table => table.IsOwn);

    public IEnumerable<XElement> RootComponents => Manifest.Elements("RootComponents").Elements("RootComponent");

    public IEnumerable<XElement> PluginTypes => PluginAssemblies.SelectMany(assembly => assembly.Xml.Descendants("PluginType"));

    /// <summary>This solution and everything it may refer to.</summary>
    public IEnumerable<UnpackedSolution> Reachable => Earlier.Append(this);

    /// <summary>Every XML file except manifest, residue and index.</summary>
    public IEnumerable<Component> XmlFiles =>
        Files.Keys.Where(file => file.EndsWith(".xml", StringComparison.Ordinal) && (!file.StartsWith("Other/", StringComparison.Ordinal) || file.Split('/').Length > 2))
            .Where(file => !IsPayload(file))
            .Select(file => new Component(file, xml.Load(file)));

    /// <summary>Reads a folder on its own.</summary>
    /// <exception cref="InvalidDataException">A file is missing or is not XML; the message names it.</exception>
    public static UnpackedSolution Read(string folder) => Of(SolutionFiles.OfFolder(folder, Path.GetFileName(folder.TrimEnd('/', '\\'))));

    /// <param name="files">The files of the solution.</param>
    /// <param name="earlier">Solutions it may refer to.</param>
    /// <exception cref="InvalidDataException">A file is missing or is not XML; the message names it.</exception>
    public static UnpackedSolution Of(SolutionFiles files, params IReadOnlyList<UnpackedSolution> earlier) => new(files, earlier);

    /// <summary>A table of this solution by schema or logical name; null for standard tables that are not extended.</summary>
    public Table? FindTable(string name) =>
        Tables.FirstOrDefault(table => string.Equals(table.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Changes of the command bar of a table; null when there is no file.</summary>
    public XElement? Ribbon(Table table)
    {
        var file = $"Entities/{table.Folder}/RibbonDiff.xml";
        return Files.ContainsKey(file) ? xml.Load(file) : null;
    }

    /// <summary>Whether a name carries the prefix of the publisher, so that this solution or an earlier one has to define it.</summary>
    public bool IsOwnName(string name) => name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase);

    /// <summary>XML that is the content of a web resource, not a description of one.</summary>
    private static bool IsPayload(string file) => file.StartsWith("WebResources/", StringComparison.Ordinal) && !file.EndsWith(".data.xml", StringComparison.Ordinal);

    private Table ReadTable(Component file) => new(
        file,
        xml.Children(file.Folder + "FormXml/", "systemform"),
        xml.Children(file.Folder + "SavedQueries/", "savedquery"),
        xml.Children(file.Folder + "Visualizations/", "visualization"));
}
