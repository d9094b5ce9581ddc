using System.Xml;
using System.Xml.Linq;
using PowerPlatformMagento.Packer.Assemblies;
using PowerPlatformMagento.Packer.Reading;
using PowerPlatformMagento.Packer.Rules;

namespace PowerPlatformMagento.Packer.Checking;

/// <summary>Opens a folder or a zip, and says of broken files which and where before anything is built on them.</summary>
/// <param name="assemblies">Assemblies that folders leave to the build.</param>
internal sealed class SolutionOpener(BuiltAssemblies assemblies)
{
    private static readonly string[] Needed = ["Other/Solution.xml", "Other/Customizations.xml", "Other/Relationships.xml"];

    /// <param name="path">Folder or zip; it exists.</param>
    /// <param name="label">What findings call it.</param>
    public SolutionSource Open(string path, string label)
    {
        if (!Directory.Exists(path))
        {
            return OpenZip(path, label);
        }

        var files = SolutionFiles.OfFolder(path, label);
        var findings = Broken(files).ToList();
        return new SolutionSource(findings.Count == 0 ? assemblies.AddTo(files) : files, findings);
    }

    private static SolutionSource OpenZip(string path, string label)
    {
        var none = new SolutionFiles(label, SolutionShape.Zip, new Dictionary<string, byte[]>());
        try
        {
            var package = PackageEntries.Read(path);
            var shape = PackageShape.Findings(package).ToList();
            if (shape.Exists(finding => finding.Element == "root"))
            {
                return new SolutionSource(none, shape);
            }

            var files = none with { Files = Unpacker.Unpack(package.Entries) };
            return new SolutionSource(files, [.. shape, .. Broken(files)]);
        }
        catch (InvalidDataException error)
        {
            return new SolutionSource(none, [new Finding("zip", "content", error.Message.TrimEnd('.'), "Pack it again.")]);
        }
    }

    private static IEnumerable<Finding> Broken(SolutionFiles files)
    {
        foreach (var missing in Needed.Where(file => !files.Files.ContainsKey(file)))
        {
            yield return new Finding(missing, "file", "is missing", "Every solution has it; copy it from another one and adapt it.");
        }

        foreach (var (file, bytes) in files.Files.Where(pair => pair.Key.EndsWith(".xml", StringComparison.Ordinal) && !IsContent(pair.Key)))
        {
            if (Problem(file, bytes) is { } finding)
            {
                yield return finding;
            }
        }
    }

    /// <summary>Web resources are judged as such.</summary>
    private static bool IsContent(string file) => file.StartsWith("WebResources/", StringComparison.Ordinal) && !file.EndsWith(".data.xml", StringComparison.Ordinal);

    private static Finding? Problem(string file, byte[] bytes)
    {
        try
        {
            using var stream = new MemoryStream(bytes);
            var root = XElement.Load(stream);
            return file == Needed[0] && root.Element("SolutionManifest") is null
                ? new Finding(file, "ImportExportXml", "has no SolutionManifest", "Copy the manifest of another solution and adapt it.")
                : null;
        }
        catch (XmlException error)
        {
            return new Finding(file, $"line {error.LineNumber}, position {error.LinePosition}", $"is not XML: {error.Message.TrimEnd('.')}", "Correct the file.");
        }
    }
}
