using System.Text;
using System.Xml.Linq;
using PowerPlatformMagento.Packer.Packing;
using PowerPlatformMagento.Packer.Reading;
using PowerPlatformMagento.Packer.Rules;

namespace PowerPlatformMagento.Packer.Checking;

/// <summary>Whether a zip has the shape of a package: the three files at its root, plain paths, a content type for everything.</summary>
internal static class PackageShape
{
    private static readonly string[] Root = ["solution.xml", "customizations.xml", ContentTypes.File];

    public static IEnumerable<Finding> Findings(PackageEntries package)
    {
        var files = package.Entries.Keys.ToList();
        foreach (var missing in Root.Except(files))
        {
            yield return new Finding(missing, "root", "is not at the root of the zip", "Zip the content of the folder, not the folder.");
        }

        foreach (var file in files.Where(file => file.Contains('\\', StringComparison.Ordinal) || file.StartsWith('/') || file.Split('/').Contains("..")))
        {
            yield return new Finding(file, "path", "is not a plain path with forward slashes", "Pack it again with a tool that writes forward slashes.");
        }

        foreach (var twice in package.Repeated)
        {
            yield return new Finding(twice, "path", "is in the zip more than once", "Pack it again.");
        }

        foreach (var file in Root[..2].Where(file => package.Entries.TryGetValue(file, out var bytes) && bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble)))
        {
            yield return new Finding(file, "first bytes", "starts with a byte order mark", "Packed XML has none.");
        }

        foreach (var finding in OfContentTypes(package.Entries))
        {
            yield return finding;
        }
    }

    private static IEnumerable<Finding> OfContentTypes(IReadOnlyDictionary<string, byte[]> entries)
    {
        if (!entries.TryGetValue(ContentTypes.File, out var bytes) || Load(bytes) is not { } types)
        {
            yield break;
        }

        var endings = types.Elements(ContentTypes.Namespace + "Default").Select(type => type.Attr("Extension")).ToHashSet(StringComparer.Ordinal);
        var parts = types.Elements(ContentTypes.Namespace + "Override").Select(type => Uri.UnescapeDataString(type.Attr("PartName"))).ToHashSet(StringComparer.Ordinal);
        foreach (var file in entries.Keys.Where(file => file != ContentTypes.File && !parts.Contains("/" + file) && !endings.Contains(ContentTypes.Ending(file))))
        {
            yield return new Finding(ContentTypes.File, $"Override /{file}", $"covers neither {file} nor its ending", "Add a Default for the ending, or an Override for a file without one.");
        }
    }

    private static XElement? Load(byte[] bytes)
    {
        try
        {
            using var stream = new MemoryStream(bytes);
            return XElement.Load(stream);
        }
        catch (System.Xml.XmlException)
        {
            // Then every file lacks its type, which is reported by the caller's other checks as unreadable XML.
            return new XElement("Types");
        }
    }
}
