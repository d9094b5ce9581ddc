using System.Text.Json.Nodes;
using PowerPlatformMagento.Connector.Definition.Model;
using PowerPlatformMagento.Connector.Definition.Schemas;

namespace PowerPlatformMagento.Connector.Definition.Writing;

/// <summary>Writes the calls of one operation; what it does not pass is taken from its own parameters and body by name.</summary>
internal sealed class CallWriter(ConnectorModel model, Operation operation) : ICallWriter
{
    public void WriteList(JsonObject node, DynamicCall call)
    {
        var (old, modern) = Arguments(call);
        node["x-ms-dynamic-values"] = Call(call, old, ("value-collection", "value"), ("value-path", "value"), ("value-title", "name"));
        node["x-ms-dynamic-list"] = Call(call, modern, ("itemsPath", "value"), ("itemValuePath", "value"), ("itemTitlePath", "name"));
    }

    public void WriteSchema(JsonObject node, DynamicCall call)
    {
        var (old, modern) = Arguments(call);
        node["x-ms-dynamic-schema"] = Call(call, old, ("value-path", "schema"));
        node["x-ms-dynamic-properties"] = Call(call, modern, ("itemValuePath", "schema"));
    }

    private static JsonObject Call(DynamicCall call, JsonObject arguments, params (string Key, string Path)[] paths)
    {
        var node = new JsonObject { ["operationId"] = call.OperationId };
        if (arguments.Count > 0)
        {
            node["parameters"] = arguments;
        }

        foreach (var (key, path) in paths)
        {
            node[key] = path;
        }

        return node;
    }

    private (JsonObject Old, JsonObject Modern) Arguments(DynamicCall call)
    {
        var called = model.Called(call.OperationId, operation);
        foreach (var stranger in call.Arguments.Keys.Where(name => called.Parameters.All(parameter => parameter.Name != name)))
        {
            throw new DefinitionException(operation.Id, $"{call.OperationId} has no parameter {stranger}");
        }

        var (old, modern) = (new JsonObject(), new JsonObject());
        foreach (var name in called.Parameters.Where(parameter => parameter.IsRequired).Select(parameter => parameter.Name).Union(call.Arguments.Keys))
        {
            var argument = call.Arguments.GetValueOrDefault(name, new CallArgument(name, null));
            if (argument.Value is { } value)
            {
                old[name] = value.DeepClone();
                modern[name] = new JsonObject { ["value"] = value.DeepClone() };
                continue;
            }

            old[name] = new JsonObject { ["parameter"] = argument.Reference };
            modern[name] = new JsonObject { ["parameterReference"] = Place(call, argument.Reference!) };
        }

        return (old, modern);
    }

    private string Place(DynamicCall call, string name)
    {
        if (operation.Parameters.Any(parameter => parameter.Name == name))
        {
            return name;
        }

        var properties = operation.Body?.Type is { } body ? JsonName.Sent(body).Select(JsonName.Of) : [];
        return properties.Contains(name) ? "body/" + name : throw new DefinitionException(operation.Id, $"has no {name} to pass to {call.OperationId}");
    }
}
