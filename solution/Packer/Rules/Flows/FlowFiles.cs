using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Rules.Flows;

/// <summary>The cloud flows of a solution whose files can be read; the others are reported by <see cref="FlowFileRule"/>.</summary>
internal static class FlowFiles
{
    public const string CloudFlow = "5";

    private const string DataEnding = ".data.xml";

    public static IEnumerable<(string File, FlowDefinition Flow)> Of(UnpackedSolution solution)
    {
        foreach (var process in solution.Processes.Where(process => process.Xml.Text("Category") == CloudFlow))
        {
            var file = File(process);
            if (solution.Files.TryGetValue(file, out var bytes) && Read(bytes, out _) is { } flow)
            {
                yield return (file, flow);
            }
        }
    }

    public static string File(Component process) => process.File[..^DataEnding.Length];

    /// <summary>Null with the problem when the file is not the definition of a flow.</summary>
    public static FlowDefinition? Read(byte[] bytes, out string? problem)
    {
        try
        {
            problem = null;
            return FlowDefinition.Read(bytes.AsSpan().StartsWith("\ufeff"u8) ? bytes.AsSpan(3) : bytes);
        }
        catch (InvalidDataException error)
        {
            problem = error.Message;
            return null;
        }
    }
}
