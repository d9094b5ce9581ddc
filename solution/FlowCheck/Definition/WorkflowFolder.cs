using System.Xml;
using System.Xml.Linq;

namespace PowerPlatformMagento.Sandbox.Flows.Definition;

/// <summary>Reads the folder Workflows of an unpacked solution.</summary>
internal static class WorkflowFolder
{
    private const string MetadataSuffix = ".json.data.xml";
    private const string CloudFlow = "5";

    public static IEnumerable<FlowDefinition> Read(string solution)
    {
        var folder = Path.Combine(solution, "Workflows");
        return Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*" + MetadataSuffix).Order(StringComparer.Ordinal).Select(ReadFlow).OfType<FlowDefinition>()
            : [];
    }

    private static FlowDefinition? ReadFlow(string metadataFile)
    {
        var name = Path.GetFileName(metadataFile)[..^MetadataSuffix.Length] + ".json";
        var metadata = Load(metadataFile);
        if (metadata.Element("Category")?.Value != CloudFlow)
        {
            return null;
        }

        var file = Path.Combine(Path.GetDirectoryName(metadataFile)!, name);
        if (!File.Exists(file))
        {
            throw new InvalidDataException($"{name} is missing beside {Path.GetFileName(metadataFile)}.");
        }

        return FlowReader.Read(
            name,
            File.ReadAllText(file),
            Guid.TryParse(metadata.Attribute("WorkflowId")?.Value, out var id) ? id : throw new InvalidDataException($"{name}: WorkflowId is no id."),
            metadata.Attribute("Name")?.Value ?? throw new InvalidDataException($"{name}: the flow has no name."),
            metadata.Element("StateCode")?.Value == "1");
    }

    private static XElement Load(string file)
    {
        try
        {
            return XElement.Load(file);
        }
        catch (XmlException error)
        {
            throw new InvalidDataException($"{Path.GetFileName(file)}: {error.Message}", error);
        }
    }
}
