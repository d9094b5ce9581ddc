using System.Xml.Linq;

namespace PowerPlatformMagento.Packer.Reading;

/// <summary>Reads texts out of solution XML, in which a missing element and an empty one mean the same.</summary>
internal static class XmlText
{
    /// <summary>Trimmed text of a child element; empty when it is not there.</summary>
    public static string Text(this XElement? element, string child) => element?.Element(child)?.Value.Trim() ?? string.Empty;

    /// <summary>Value of an attribute; empty when it is not there.</summary>
    public static string Attr(this XElement? element, string name) => element?.Attribute(name)?.Value ?? string.Empty;

    /// <summary>Text of the first label below a container such as LocalizedNames, displaynames or Descriptions.</summary>
    public static string Label(this XElement? element, string container) =>
        element?.Element(container)?.Elements().FirstOrDefault().Attr("description").Trim() ?? string.Empty;

    /// <summary>A GUID without braces, in lower case, so that two spellings compare equal.</summary>
    public static string BareGuid(this string value) => value.Trim('{', '}').ToLowerInvariant();

    /// <summary>Names of a comma-separated list.</summary>
    public static IReadOnlyList<string> Names(this string list) =>
        list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
