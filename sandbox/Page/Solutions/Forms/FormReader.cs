using System.Xml;
using System.Xml.Linq;

namespace PowerPlatformMagento.Sandbox.Page.Solutions.Forms;

/// <summary>Reads the forms of unpacked solutions: Entities/*/FormXml/{main,quick,quickCreate,card}/*.xml.</summary>
public static class FormReader
{
    private static readonly Dictionary<string, FormKind> Folders = new(StringComparer.OrdinalIgnoreCase)
    {
        ["main"] = FormKind.Main,
        ["quick"] = FormKind.QuickView,
        ["quickCreate"] = FormKind.QuickCreate,
        ["card"] = FormKind.Card,
    };

    /// <summary>All forms of a solution, in the order of their files.</summary>
    /// <exception cref="InvalidDataException">A form is broken; the message names its file.</exception>
    public static IReadOnlyList<FormDefinition> ReadSolution(string solutionFolder)
    {
        var entities = Path.Combine(solutionFolder, "Entities");
        return Directory.Exists(entities)
            ? [.. Directory.EnumerateDirectories(entities).Order(StringComparer.Ordinal).SelectMany(ReadTable)]
            : [];
    }

    /// <summary>Reads one file.</summary>
    /// <exception cref="InvalidDataException">The form is broken; the message names the file.</exception>
    public static FormDefinition Read(string file, string table, FormKind kind)
    {
        try
        {
            var root = XDocument.Load(file).Root;
            var form = root?.Name.LocalName == "systemform" ? root : root?.Element("systemform");
            return form is null
                ? throw new InvalidDataException("There is no systemform in it.")
                : SystemFormReader.Read(form, table, kind);
        }
        catch (Exception exception) when (exception is XmlException or InvalidDataException)
        {
            throw new InvalidDataException($"The form {table}/{Path.GetFileName(file)} cannot be read: {exception.Message}", exception);
        }
    }

    private static IEnumerable<FormDefinition> ReadTable(string tableFolder)
    {
        var forms = Path.Combine(tableFolder, "FormXml");
        if (!Directory.Exists(forms))
        {
            yield break;
        }

        // Folders are called like the schema name; everything else speaks of logical names.
        var table = Path.GetFileName(tableFolder).ToLowerInvariant();
        foreach (var folder in Directory.EnumerateDirectories(forms).Order(StringComparer.Ordinal))
        {
            if (!Folders.TryGetValue(Path.GetFileName(folder), out var kind))
            {
                throw new InvalidDataException($"The folder {Path.GetFileName(folder)} of table {table} holds no known kind of form.");
            }

            foreach (var file in Directory.EnumerateFiles(folder, "*.xml").Order(StringComparer.Ordinal))
            {
                yield return Read(file, table, kind);
            }
        }
    }
}
