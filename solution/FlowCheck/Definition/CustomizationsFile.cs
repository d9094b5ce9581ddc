using System.Xml.Linq;
using PowerPlatformMagento.FlowCheck.Solutions;

namespace PowerPlatformMagento.FlowCheck.Definition;

/// <summary>Reads connection references from Other/Customizations.xml of an unpacked solution.</summary>
internal static class CustomizationsFile
{
    public static IEnumerable<ConnectionReference> ConnectionReferences(ISolutionFiles solution) =>
        solution.Xml("Other/Customizations.xml")?.Descendants("connectionreference").Select(Read) ?? [];

    private static ConnectionReference Read(XElement element) => new(
        element.Attribute("connectionreferencelogicalname")?.Value ?? throw new InvalidDataException("A connection reference has no logical name."),
        element.Element("connectorid")?.Value ?? string.Empty,
        Guid.TryParse(element.Element("customconnectorid")?.Element("connectorid")?.Value, out var id) ? id : null);
}
