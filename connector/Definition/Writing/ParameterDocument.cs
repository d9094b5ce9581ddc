using System.Text.Json.Nodes;
using PowerPlatformMagento.Connector.Definition.Model;
using PowerPlatformMagento.Connector.Definition.Schemas;

namespace PowerPlatformMagento.Connector.Definition.Writing;

/// <summary>Writes a path or query parameter.</summary>
internal static class ParameterDocument
{
    public static JsonObject Of(Parameter parameter, ICallWriter calls)
    {
        var details = parameter.Details.Options.Count > 0 ? parameter.Details : parameter.Details with { Options = Scalars.Options(parameter.Type, null) };
        var node = new JsonObject { ["name"] = parameter.Name, ["in"] = parameter.Place, ["required"] = parameter.IsRequired };
        if (SchemaWriter.ItemOf(parameter.Type) is { } item)
        {
            var items = new JsonObject();
            Scalars.TryWrite(item, items);
            node["type"] = "array";
            node["items"] = items;
            node["collectionFormat"] = "multi";
        }
        else
        {
            Texts.Must(Scalars.TryWrite(parameter.Type, node), parameter.Name, $"a parameter cannot be a {parameter.Type.Name}");
        }

        node["x-ms-summary"] = details.Label;
        node["description"] = details.Description;
        FieldWriter.Value(node, details, calls);
        FieldWriter.Shown(node, details, parameter.IsRequired ? Visibility.Important : Visibility.Normal);
        if (parameter.Place == "path")
        {
            node["x-ms-url-encoding"] = "single";
        }

        return node;
    }
}
