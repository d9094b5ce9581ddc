using PowerPlatformMagento.FlowCheck.Solutions;

namespace PowerPlatformMagento.FlowCheck.Definition;

/// <summary>Reads the folder Workflows of an unpacked solution.</summary>
internal static class WorkflowFolder
{
    private const string MetadataSuffix = ".data.xml";
    private const string CloudFlow = "5";

    public static IEnumerable<FlowDefinition> Read(ISolutionFiles solution) =>
        solution.Below("Workflows/", ".json" + MetadataSuffix).Select(path => ReadFlow(solution, path)).OfType<FlowDefinition>();

    private static FlowDefinition? ReadFlow(ISolutionFiles solution, string metadataPath)
    {
        var path = metadataPath[..^MetadataSuffix.Length];
        var name = path[(path.LastIndexOf('/') + 1)..];
        var metadata = solution.Xml(metadataPath)!;
        if (metadata.Element("Category")?.Value != CloudFlow)
        {
            return null;
        }

        return FlowReader.Read(
            name,
            solution.Read(path) ?? throw new InvalidDataException($"{name} is missing beside {name}{MetadataSuffix}."),
            Guid.TryParse(metadata.Attribute("WorkflowId")?.Value, out var id) ? id : throw new InvalidDataException($"{name}: WorkflowId is no id."),
            metadata.Attribute("Name")?.Value ?? throw new InvalidDataException($"{name}: the flow has no name."),
            metadata.Element("StateCode")?.Value == "1");
    }
}
