using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using PowerPlatformMagento.Connector.Definition.Model;
using PowerPlatformMagento.Connector.Definition.Writing;

namespace PowerPlatformMagento.Connector.Definition.Output;

/// <summary>The connector as a component of a solution: its registration, and its parts as bare values.</summary>
internal static class SolutionParts
{
    private const string Folder = "solution/connector/Connectors/";
    private const string Name = ConnectorIdentity.SchemaName;

    public static IReadOnlyList<OutputFile> Of(ConnectorModel model, byte[] icon)
    {
        var deployment = Deployment.OfEnvironment;
        return
        [
            new OutputFile($"{Folder}{Name}.xml", Registration()),
            Json("openapidefinition", DefinitionDocument.Of(model, deployment.Host)),
            Json("connectionparameters", new JsonObject()),
            Json("connectionparametersets", ConnectionKinds.Of(deployment, inSolution: true)),
            Json("policytemplateinstances", PropertiesDocument.Policies(model)),
            new OutputFile($"{Folder}{Name}_iconblob.Png", icon),
        ];
    }

    private static OutputFile Json(string part, JsonNode value) => new($"{Folder}{Name}_{part}.json", JsonText.Of(value));

    private static byte[] Registration()
    {
        var connector = new XElement(
            "Connector",
            new XElement("connectorid", ConnectorIdentity.SolutionId),
            new XElement("description", ConnectorIdentity.Description),
            new XElement("displayname", ConnectorIdentity.Title),
            new XElement("iconbrandcolor", ConnectorIdentity.BrandColor),
            new XElement("name", Name),
            new XElement("connectortype", 1),
            Part("openapidefinition", "json"),
            Part("connectionparameters", "json"),
            Part("connectionparametersets", "json"),
            Part("policytemplateinstances", "json"),
            Part("iconblob", "Png"));

        // XML of solutions has a byte order mark and LF line ends.
        var text = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + connector.ToString().ReplaceLineEndings("\n") + "\n";
        return [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text)];
    }

    private static XElement Part(string name, string extension) => new(name, $"/Connector/{Name}_{name}.{extension}");
}
