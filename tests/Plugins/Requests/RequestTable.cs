using System.Globalization;
using System.Xml.Linq;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Requests;

/// <summary>The table of docs/reference/organization-requests.md, and what the solution registers.</summary>
internal static class RequestTable
{
    public const string Document = "docs/reference/organization-requests.md";
    private const string Namespace = "PowerPlatformMagento.Plugins.";

    /// <summary>The documented numbers by the name of their case.</summary>
    public static IReadOnlyList<KeyValuePair<string, int>> Rows() =>
    [
        .. File.ReadLines(Repository.PathOf(Document))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .Select(line => line.Trim('|', ' ').Split('|', StringSplitOptions.TrimEntries))
            .Where(cells => cells.Length == 3 && int.TryParse(cells[2], CultureInfo.InvariantCulture, out _))
            .Select(cells => KeyValuePair.Create($"{cells[0].Trim('`')}, {cells[1]}", int.Parse(cells[2], CultureInfo.InvariantCulture))),
    ];

    /// <summary>Unique names of all Custom APIs of the solution.</summary>
    public static IEnumerable<string> CustomApis() =>
        Directory.EnumerateDirectories(Repository.PathOf("solution/core/customapis")).Select(folder => Path.GetFileName(folder)!);

    /// <summary>Names of all steps of the solution, without the namespace, and whether they run on their own time.</summary>
    public static IReadOnlyDictionary<string, bool> Steps() =>
        Directory.EnumerateFiles(Repository.PathOf("solution/core/SdkMessageProcessingSteps"))
            .Select(file => XDocument.Load(file).Root!)
            .ToDictionary(step => step.Attribute("Name")!.Value.Replace(Namespace, string.Empty, StringComparison.Ordinal), step => step.Element("Mode")!.Value == "1");
}
