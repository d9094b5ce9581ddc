using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace PowerPlatformMagento.Packer.Packing;

/// <summary>The one form in which the packer writes XML: two blanks, LF, the same bytes on every machine.</summary>
internal static class XmlForm
{
    /// <summary>As in a package: neither byte order mark nor declaration.</summary>
    public static byte[] Packed(XElement root) => Write(root, new UTF8Encoding(false), declares: false);

    /// <summary>As in an unpacked folder: byte order mark, declaration, a line end after the last line.</summary>
    public static byte[] Unpacked(XElement root) => [.. Write(root, new UTF8Encoding(true), declares: true), (byte)'\n'];

    private static byte[] Write(XElement root, Encoding encoding, bool declares)
    {
        using var stream = new MemoryStream();
        var settings = new XmlWriterSettings
        {
            Encoding = encoding,
            Indent = true,
            NewLineChars = "\n",
            OmitXmlDeclaration = !declares,
            // Every component declares xsi; the package needs it once.
            NamespaceHandling = NamespaceHandling.OmitDuplicates,
        };
        using (var writer = XmlWriter.Create(stream, settings))
        {
            root.Save(writer);
        }

        return stream.ToArray();
    }
}
