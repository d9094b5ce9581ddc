using System.Xml;
using System.Xml.Linq;
using PowerPlatformMagento.Sandbox.Page.Solutions.Forms;

namespace PowerPlatformMagento.Sandbox.Page.Solutions;

/// <summary>Reads the pictures of tables: SVG web resources, and which table shows which.</summary>
internal static class PictureReader
{
    private static readonly HashSet<string> Shapes = ["g", "path", "circle", "ellipse", "line", "polygon", "polyline", "rect"];

    public static IEnumerable<Picture> ReadPictures(string solutionFolder)
    {
        var folder = Path.Combine(solutionFolder, "WebResources");
        return SolutionFiles.Read(solutionFolder, "WebResources", "*.svg.data.xml", description =>
        {
            var name = SolutionFiles.Required(description, "Name");
            return Draw(SolutionFiles.Id(description, "WebResourceId"), name, Path.Combine(folder, name));
        });
    }

    /// <summary>Name of the web resource by the logical name of the table.</summary>
    public static IEnumerable<KeyValuePair<string, string>> ReadTables(string solutionFolder) =>
        SolutionFiles.Read(solutionFolder, "Entities", "Entity.xml", root => KeyValuePair.Create(
                (SolutionFiles.Text(root, "Name") ?? string.Empty).ToLowerInvariant(),
                root.Descendants("IconVectorName").FirstOrDefault()?.Value.Trim() ?? string.Empty))
            .Where(pair => pair.Key.Length > 0 && pair.Value.Length > 0);

    // Becomes part of the page, so nothing but a drawing may be in it.
    private static Picture Draw(Guid id, string name, string file)
    {
        var svg = Load(file, name);
        if (svg.Name.LocalName != "svg" || svg.Descendants().Any(element => !Shapes.Contains(element.Name.LocalName)))
        {
            throw new InvalidDataException($"{name} is not a plain SVG drawing.");
        }

        foreach (var element in svg.DescendantsAndSelf())
        {
            element.Name = element.Name.LocalName;
            element.Attributes().Where(attribute => attribute.IsNamespaceDeclaration || IsColor(attribute) || IsScript(attribute)).Remove();
        }

        var box = FormXml.Required(svg, "viewBox").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new Picture(
            id,
            name,
            FormXml.Number(box is ["0", "0", var width, _] ? width : string.Empty, "The width of the viewBox"),
            string.Concat(svg.Elements().Select(element => element.ToString(SaveOptions.DisableFormatting))));
    }

    private static XElement Load(string file, string name)
    {
        try
        {
            return XElement.Load(file);
        }
        catch (Exception error) when (error is FileNotFoundException or XmlException)
        {
            throw new InvalidDataException($"The picture {name} cannot be read: {error.Message}", error);
        }
    }

    private static bool IsColor(XAttribute attribute) => attribute.Name.LocalName == "fill" && attribute.Value != "none";

    private static bool IsScript(XAttribute attribute) =>
        attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name.LocalName is "href" or "style";
}
