using System.Xml;
using System.Xml.Linq;

namespace PowerPlatformMagento.Sandbox.Flows.Definition;

/// <summary>Reads connection references from Other/Customizations.xml of an unpacked solution.</summary>
internal static class CustomizationsFile
{
    public static IEnumerable<ConnectionReference> ConnectionReferences(string solution)
    {
        var file = Path.Combine(solution, "Other", "Customizations.xml");
        return File.Exists(file) ? Load(file).Descendants("connectionreference").Select(Read) : [];
    }

    private static ConnectionReference Read(XElement element) => new(
        element.Attribute("connectionreferencelogicalname")?.Value ?? throw new InvalidDataException("A connection reference has no logical name."),
        element.Element("connectorid")?.Value ?? string.Empty,
        Guid.TryParse(element.Element("customconnectorid")?.Element("connectorid")?.Value, out var id) ? id : null);

    private static XElement Load(string file)
    {
        try
        {
            return XElement.Load(file);
        }
        catch (XmlException error)
        {
            throw new InvalidDataException($"Other/Customizations.xml: {error.Message}", error);
        }
    }
}
