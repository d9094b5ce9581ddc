using System.Xml;
using System.Xml.Linq;
using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Rules.Interface;

/// <summary>A web resource says its type and file as the import looks them up, XML in it can be read, and icons of tables exist.</summary>
internal sealed class WebResourceRule : ISolutionRule
{
    private const string DataEnding = ".data.xml";

    /// <summary>Types that hold XML: data, style sheets, vector images, texts.</summary>
    private static readonly string[] Xml = ["4", "9", "11", "12"];

    /// <summary>File endings of each type.</summary>
    private static readonly Dictionary<string, string[]> Endings = new()
    {
        ["1"] = [".htm", ".html"], ["2"] = [".css"], ["3"] = [".js"], ["4"] = [".xml"], ["5"] = [".png"], ["6"] = [".jpg", ".jpeg"],
        ["7"] = [".gif"], ["9"] = [".xsl", ".xslt"], ["10"] = [".ico"], ["11"] = [".svg"], ["12"] = [".resx"],
    };

    public IEnumerable<Finding> Check(UnpackedSolution solution) =>
        solution.WebResources.SelectMany(resource => Problems(solution, resource).Select(problem => new Finding(resource.File, problem.Element, problem.Text, problem.Fix)))
            .Concat(solution.Tables.SelectMany(table => OfIcon(solution, table)));

    private static IEnumerable<(string Element, string Text, string Fix)> Problems(UnpackedSolution solution, Component resource)
    {
        var name = resource.Xml.Text("Name");
        if (resource.File != $"WebResources/{name}{DataEnding}")
        {
            yield return ("Name", $"the web resource is called \"{name}\"", $"Call the file WebResources/{name}{DataEnding}.");
        }

        var type = resource.Xml.Text("WebResourceType");
        if (!Endings.TryGetValue(type, out var endings) || !endings.Contains(Path.GetExtension(name).ToLowerInvariant()))
        {
            yield return ("WebResourceType", $"type \"{type}\" does not go with \"{name}\"", "Write the type that goes with the ending of the file.");
        }

        var flat = name.Replace("/", string.Empty, StringComparison.Ordinal).Replace(".", string.Empty, StringComparison.Ordinal);
        var expected = $"/WebResources/{flat}{resource.Xml.Text("WebResourceId").BareGuid().ToUpperInvariant()}";
        if (!string.Equals(resource.Xml.Text("FileName"), expected, StringComparison.OrdinalIgnoreCase))
        {
            yield return ("FileName", $"is \"{resource.Xml.Text("FileName")}\"", $"Write {expected}.");
        }

        if (Xml.Contains(type) && solution.Files.TryGetValue(resource.File[..^DataEnding.Length], out var bytes) && Broken(bytes) is { } error)
        {
            yield return ("content", $"is not XML: {error}", "Correct the file beside this one.");
        }
    }

    private static string? Broken(byte[] bytes)
    {
        try
        {
            using var stream = new MemoryStream(bytes);
            XElement.Load(stream);
            return null;
        }
        catch (XmlException error)
        {
            return error.Message.TrimEnd('.');
        }
    }

    private static IEnumerable<Finding> OfIcon(UnpackedSolution solution, Table table)
    {
        var icon = table.Info.Text("IconVectorName");
        if (icon.Length > 0 && !solution.Reachable.SelectMany(reachable => reachable.WebResources).Any(resource => resource.Xml.Text("Name") == icon))
        {
            yield return new Finding(table.File, "IconVectorName", $"the icon \"{icon}\" is not a web resource", "Add it below WebResources/ or correct the name.");
        }
    }
}
