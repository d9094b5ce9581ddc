using System.Xml.Linq;
using PowerPlatformMagento.Sandbox.Dataverse.Metadata;

namespace PowerPlatformMagento.Sandbox.Dataverse.Solutions;

internal static class CustomApiReader
{
    public static void Read(MetadataCatalog catalog, string file)
    {
        var api = XmlText.Load(file);
        var folder = Path.GetDirectoryName(file)!;
        var definition = new CustomApiDefinition(
            XmlText.RequiredAttribute(api, "uniquename"),
            XmlText.Integer(api, "bindingtype") ?? 0,
            PluginTypeOf(api),
            XmlText.Of(api, "executeprivilegename"),
            [.. Parameters(folder, "customapirequestparameter")],
            [.. Parameters(folder, "customapiresponseproperty")]);
        if (!catalog.CustomApis.TryAdd(definition.UniqueName, definition))
        {
            throw new InvalidDataException($"Custom API {definition.UniqueName} is defined twice.");
        }
    }

    private static Guid? PluginTypeOf(XElement api) =>
        api.Element("plugintypeid") is { } reference
        && (XmlText.Of(reference, "plugintypeexportkey") ?? XmlText.Of(reference, "plugintypeid")) is { } id
            ? Guid.Parse(id)
            : null;

    private static IEnumerable<CustomApiParameter> Parameters(string folder, string kind)
    {
        var path = Path.Combine(folder, kind == "customapiresponseproperty" ? "customapiresponseproperties" : kind + "s");
        if (!Directory.Exists(path))
        {
            yield break;
        }

        foreach (var file in Directory.EnumerateFiles(path, kind + ".xml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var parameter = XmlText.Load(file);
            var type = XmlText.Integer(parameter, "type") ?? throw new InvalidDataException("A parameter has no type.");
            yield return new CustomApiParameter(
                XmlText.RequiredAttribute(parameter, "uniquename"),
                Enum.IsDefined((CustomApiParameterType)type)
                    ? (CustomApiParameterType)type
                    : throw new InvalidDataException($"The parameter type {type} does not exist."),
                XmlText.Flag(parameter, "isoptional", missing: false));
        }
    }
}
