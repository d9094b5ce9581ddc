using System.Xml.Linq;
using PowerPlatformMagento.Sandbox.Dataverse.Metadata;

namespace PowerPlatformMagento.Sandbox.Dataverse.Solutions;

internal static class EnvironmentVariableReader
{
    private const int Text = 100000000;

    public static void Read(MetadataCatalog catalog, XElement variable)
    {
        var name = XmlText.RequiredAttribute(variable, "schemaname");
        if (catalog.EnvironmentVariables.Exists(other => other.SchemaName == name))
        {
            throw new InvalidDataException($"Environment variable {name} is defined twice.");
        }

        catalog.EnvironmentVariables.Add(new EnvironmentVariable(
            name,
            variable.Element("displayname")?.Attribute("default")?.Value ?? name,
            variable.Element("description")?.Attribute("default")?.Value,
            XmlText.Integer(variable, "type") ?? Text,
            XmlText.Of(variable, "defaultvalue"),
            XmlText.Flag(variable, "isrequired", missing: false)));
    }
}
