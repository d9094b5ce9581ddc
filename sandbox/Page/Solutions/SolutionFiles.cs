using System.Xml;
using System.Xml.Linq;
using PowerPlatformMagento.Sandbox.Page.Solutions.Forms;

namespace PowerPlatformMagento.Sandbox.Page.Solutions;

/// <summary>Finds and loads files of unpacked solutions. What is broken is reported with the name of its file.</summary>
internal static class SolutionFiles
{
    /// <summary>Reads every file of a part of a solution, in the order of their paths.</summary>
    /// <exception cref="InvalidDataException">A file is broken; the message names it.</exception>
    public static IEnumerable<T> Read<T>(string solutionFolder, string part, string pattern, Func<XElement, T> read)
    {
        var folder = Path.Combine(solutionFolder, part);
        return Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories)
                .Where(file => !Path.GetFileNameWithoutExtension(file).EndsWith("_managed", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(file => ReadFile(file, read))
            : [];
    }

    /// <summary>Reads the files in one folder of each table; the second argument of <paramref name="read"/> is the logical name.</summary>
    /// <exception cref="InvalidDataException">A file is broken; the message names it.</exception>
    public static IEnumerable<T> ReadTables<T>(string solutionFolder, string part, Func<XElement, string, T> read)
    {
        var entities = Path.Combine(solutionFolder, "Entities");
        if (!Directory.Exists(entities))
        {
            yield break;
        }

        foreach (var table in Directory.EnumerateDirectories(entities).Order(StringComparer.Ordinal))
        {
            // Folders are called like the schema name; everything else speaks of logical names.
            var logicalName = Path.GetFileName(table).ToLowerInvariant();
            foreach (var item in Read(table, part, "*.xml", element => read(element, logicalName)))
            {
                yield return item;
            }
        }
    }

    /// <summary>The id in a child element, with or without braces.</summary>
    public static Guid Id(XElement parent, string name) => FormXml.Id(Required(parent, name), name);

    public static string Required(XElement parent, string name) =>
        Text(parent, name) ?? throw new InvalidDataException($"The element {parent.Name.LocalName} has no {name}.");

    /// <summary>The text of a child element; null when it is missing or empty.</summary>
    public static string? Text(XElement parent, string name)
    {
        var text = parent.Element(name)?.Value.Trim();
        return string.IsNullOrEmpty(text) ? null : text;
    }

    /// <summary>The description in the base language; null when there is none.</summary>
    public static string? Label(XElement parent, string name)
    {
        var label = FormXml.Label(parent.Element(name));
        return label.Length > 0 ? label : null;
    }

    /// <summary>XML that is written as elements, or as text inside an element.</summary>
    public static XElement Nested(XElement parent, string name)
    {
        var holder = parent.Element(name) ?? throw new InvalidDataException($"The element {parent.Name.LocalName} has no {name}.");
        return holder.Elements().FirstOrDefault() ?? XElement.Parse(holder.Value);
    }

    private static T ReadFile<T>(string file, Func<XElement, T> read)
    {
        try
        {
            return read(XDocument.Load(file).Root!);
        }
        catch (Exception error) when (error is XmlException or InvalidDataException or FormatException)
        {
            var place = string.Join('/', file.Split(Path.DirectorySeparatorChar).TakeLast(4));
            throw new InvalidDataException($"{place}: {error.Message}", error);
        }
    }
}
