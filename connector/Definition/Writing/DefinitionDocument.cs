using System.Text.Json.Nodes;
using PowerPlatformMagento.Connector.Definition.Language;
using PowerPlatformMagento.Connector.Definition.Model;
using PowerPlatformMagento.Connector.Definition.Schemas;

namespace PowerPlatformMagento.Connector.Definition.Writing;

/// <summary>Writes the definition: swagger, info, host, paths, definitions, parameters, in the order the platform asks for.</summary>
internal static class DefinitionDocument
{
    public static JsonObject Of(ConnectorModel model, string host)
    {
        var store = new DefinitionStore();
        var paths = Paths(model, store);
        var document = new JsonObject
        {
            ["swagger"] = "2.0",
            ["info"] = ConnectorIdentity.Info(),
            ["host"] = host,
            ["basePath"] = ConnectorIdentity.BasePath,
            ["schemes"] = new JsonArray("https"),
            ["consumes"] = new JsonArray("application/json"),
            ["produces"] = new JsonArray("application/json"),
            ["paths"] = paths,
            ["definitions"] = new JsonObject(store.All.Select(schema => KeyValuePair.Create(schema.Name, (JsonNode?)schema.Schema))),
            ["parameters"] = Parameters(model),
            ["responses"] = Responses(model),
            ["x-ms-connector-metadata"] = ConnectorIdentity.Metadata(),
        };
        if (model.Find(ConnectorIdentity.TestConnection) is { } test)
        {
            document["x-ms-capabilities"] = new JsonObject { ["testConnection"] = new JsonObject { ["operationId"] = test.Id } };
        }

        return document;
    }

    // Answers first: a record that is also a body or an event gets its second name then, whatever the order of the areas.
    private static JsonObject Paths(ConnectorModel model, DefinitionStore store)
    {
        var answers = model.Operations.ToDictionary(operation => operation.Id, operation => OperationDocument.Answer(model, operation, store));
        var paths = new JsonObject();
        foreach (var group in model.Operations.GroupBy(operation => operation.Path))
        {
            var item = new JsonObject();
            foreach (var operation in group)
            {
                OperationDocument.Write(item, model, operation, store, answers[operation.Id]);
            }

            paths[group.Key] = item;
        }

        return paths;
    }

    private static JsonObject Parameters(ConnectorModel model)
    {
        var shared = new JsonObject();
        foreach (var parameter in SharedParameters.All)
        {
            if (model.Operations.FirstOrDefault(operation => operation.Parameters.Contains(parameter)) is { } user)
            {
                shared[parameter.Name] = ParameterDocument.Of(parameter, new CallWriter(model, user));
            }
        }

        return shared;
    }

    private static JsonObject Responses(ConnectorModel model)
    {
        var used = model.Operations.SelectMany(operation => operation.Failures).ToHashSet();
        return new JsonObject(FailureAnswers.All.Where(failure => used.Contains(failure.Key))
            .Select(failure => KeyValuePair.Create(failure.Value.Name, (JsonNode?)new JsonObject { ["description"] = failure.Value.Text })));
    }
}
