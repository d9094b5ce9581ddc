using System.Xml.Linq;

namespace PowerPlatformMagento.Packer.Packing;

/// <summary>The list of content types of a package: one for each file ending, one for each file without.</summary>
internal static class ContentTypes
{
    public const string File = "[Content_Types].xml";

    private const string Bytes = "application/octet-stream";

    public static XNamespace Namespace { get; } = "http://schemas.openxmlformats.org/package/2006/content-types";

    public static byte[] Of(IEnumerable<string> files)
    {
        var all = files.Order(StringComparer.Ordinal).ToList();
        var endings = all.Select(Ending).Where(ending => ending.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var types = new XElement(
            Namespace + "Types",
            endings.Select(ending => new XElement(Namespace + "Default", new XAttribute("Extension", ending), new XAttribute("ContentType", Bytes))),
            all.Where(file => Ending(file).Length == 0)
                .Select(file => new XElement(Namespace + "Override", new XAttribute("PartName", "/" + file), new XAttribute("ContentType", Bytes))));
        return XmlForm.Unpacked(types);
    }

    /// <summary>File ending without the dot, in the casing of the file.</summary>
    public static string Ending(string file) => Path.GetExtension(file).TrimStart('.');
}
