using System.Xml.Linq;
using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Packing;

/// <summary>What goes into the zip of one solution.</summary>
/// <param name="FileName">Name of the zip: unique name, version, managed or not.</param>
/// <param name="Entries">Path in the zip and bytes.</param>
internal sealed record SolutionPackage(string FileName, IReadOnlyDictionary<string, byte[]> Entries)
{
    /// <summary>Composes the package of a solution that keeps all rules.</summary>
    public static SolutionPackage Of(UnpackedSolution solution, bool managed)
    {
        var entries = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["solution.xml"] = XmlForm.Packed(Manifest(solution, managed)),
            ["customizations.xml"] = XmlForm.Packed(new CustomizationsComposer(solution, managed).Compose()),
        };
        foreach (var payload in Payloads.Of(solution))
        {
            entries.Add(payload.PackagePath, solution.Files[payload.File]);
        }

        foreach (var (file, bytes) in solution.Files.Where(pair => ContainerLayout.IsVerbatim(pair.Key)))
        {
            entries.Add(file, bytes);
        }

        entries.Add(ContentTypes.File, ContentTypes.Of(entries.Keys));
        return new SolutionPackage(Name(solution, managed), entries);
    }

    private static XElement Manifest(UnpackedSolution solution, bool managed)
    {
        var root = new XElement(solution.Manifest.Parent!);
        root.Element("SolutionManifest")!.SetElementValue("Managed", managed ? "1" : "0");
        return root;
    }

    private static string Name(UnpackedSolution solution, bool managed) =>
        $"{solution.UniqueName}_{solution.Version.Replace('.', '_')}{(managed ? "_managed" : string.Empty)}.zip";
}
