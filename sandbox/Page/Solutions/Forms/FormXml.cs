using System.Globalization;
using System.Xml.Linq;

namespace PowerPlatformMagento.Sandbox.Page.Solutions.Forms;

/// <summary>Reads attributes and labels of form XML. What is missing has the platform's default; what can't be read is an error.</summary>
internal static class FormXml
{
    private const string BaseLanguage = "1033";

    public static string Required(XElement element, string name) =>
        element.Attribute(name)?.Value is { Length: > 0 } text
            ? text
            : throw new InvalidDataException($"The element {element.Name.LocalName} has no attribute {name}.");

    public static string Text(XElement element, string name) => element.Attribute(name)?.Value ?? string.Empty;

    public static bool Flag(XElement element, string name, bool missing) => element.Attribute(name)?.Value switch
    {
        null or "" => missing,
        "true" or "1" => true,
        "false" or "0" => false,
        var other => throw new InvalidDataException($"The attribute {name} of {element.Name.LocalName} is '{other}', not true or false."),
    };

    public static int Number(XElement element, string name, int missing) =>
        element.Attribute(name)?.Value is { Length: > 0 } text ? Number(text, name) : missing;

    public static int Number(string text, string what) =>
        int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new InvalidDataException($"{what} is '{text}', not a whole number.");

    public static Guid Id(string text, string what) =>
        Guid.TryParse(text, out var id) ? id : throw new InvalidDataException($"{what} is '{text}', not an id.");

    /// <summary>The text of labels/label or LocalizedNames/LocalizedName in the base language, else the first one, else empty.</summary>
    public static string Label(XElement? labels)
    {
        var candidates = labels?.Elements().ToList() ?? [];
        var label = candidates.Find(candidate => candidate.Attribute("languagecode")?.Value == BaseLanguage) ?? candidates.FirstOrDefault();
        return label?.Attribute("description")?.Value.Trim() ?? string.Empty;
    }
}
