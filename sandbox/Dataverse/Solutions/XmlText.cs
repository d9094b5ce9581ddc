using System.Globalization;
using System.Xml.Linq;

namespace PowerPlatformMagento.Sandbox.Dataverse.Solutions;

/// <summary>Reads values of the solution format's elements; a missing or empty element is null.</summary>
internal static class XmlText
{
    public static string? Of(XElement parent, string name)
    {
        var text = parent.Element(name)?.Value.Trim();
        return string.IsNullOrEmpty(text) ? null : text;
    }

    public static string Required(XElement parent, string name) =>
        Of(parent, name) ?? throw new InvalidDataException($"Element {parent.Name.LocalName} has no {name}.");

    public static string RequiredAttribute(XElement element, string name) =>
        element.Attribute(name)?.Value ?? throw new InvalidDataException($"Element {element.Name.LocalName} has no attribute {name}.");

    public static int? Integer(XElement parent, string name) =>
        Of(parent, name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    public static decimal? Decimal(XElement parent, string name) =>
        Of(parent, name) is { } text ? decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture) : null;

    public static bool Flag(XElement parent, string name, bool missing) => Of(parent, name) is { } text ? text is "1" or "true" : missing;

    /// <summary>The text for people in a list of labels, in English where there is a choice; empty when there is none.</summary>
    public static string Label(XElement parent, string list, string item, string attribute = "description") =>
        parent.Element(list)?.Elements(item)
            .OrderBy(label => label.Attribute("languagecode")?.Value == "1033" ? 0 : 1)
            .FirstOrDefault()?.Attribute(attribute)?.Value ?? string.Empty;

    public static XElement Load(string file) =>
        XDocument.Load(file).Root ?? throw new InvalidDataException($"File {Path.GetFileName(file)} is empty.");
}
