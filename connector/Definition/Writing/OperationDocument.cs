using System.Globalization;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Connector.Definition.Language;
using PowerPlatformMagento.Connector.Definition.Model;
using PowerPlatformMagento.Connector.Definition.Schemas;

namespace PowerPlatformMagento.Connector.Definition.Writing;

/// <summary>Writes one operation into the item of its path.</summary>
internal static class OperationDocument
{
    /// <summary>The schema of its answer; null where it has no content.</summary>
    public static JsonObject? Answer(ConnectorModel model, Operation operation, DefinitionStore store) =>
        Schema(model, operation, operation.Answer, new SchemaWriter(store, new CallWriter(model, operation), Direction.Output));

    public static void Write(JsonObject item, ConnectorModel model, Operation operation, DefinitionStore store, JsonObject? answer)
    {
        if (Schema(model, operation, operation.Event, new SchemaWriter(store, new CallWriter(model, operation), Direction.Event)) is { } sent)
        {
            item["x-ms-notification-content"] = new JsonObject { ["description"] = operation.Event!.Description, ["schema"] = sent };
        }

        var calls = new CallWriter(model, operation);
        var node = new JsonObject { ["operationId"] = operation.Id, ["summary"] = operation.Summary, ["description"] = operation.Description };
        Trigger(node, operation);
        node["x-ms-visibility"] = FieldWriter.Name(operation.Visibility);
        if (!operation.IsInternal)
        {
            node["x-ms-api-annotation"] = new JsonObject { ["family"] = operation.Family, ["revision"] = operation.Revision };
        }

        Flags(node, operation);
        node["parameters"] = new JsonArray([.. operation.Parameters.Select(parameter => Parameter(parameter, calls)), .. Body(model, operation, store)]);
        node["responses"] = Responses(operation, answer);
        item[operation.Verb] = node;
    }

    private static void Trigger(JsonObject node, Operation operation)
    {
        if (operation.Kind == OperationKind.Action)
        {
            return;
        }

        node["x-ms-trigger"] = operation.Kind == OperationKind.WebhookTrigger ? "single" : "batch";
        node["x-ms-trigger-hint"] = operation.Hint;
        if (operation.Kind == OperationKind.PollingTrigger)
        {
            node["x-ms-trigger-metadata"] = new JsonObject { ["kind"] = "query", ["mode"] = "polling" };
        }
    }

    private static void Flags(JsonObject node, Operation operation)
    {
        if (operation.IsPaged)
        {
            node["x-ms-pageable"] = new JsonObject { ["nextLinkName"] = "nextLink" };
        }

        if (operation.IsWrite)
        {
            node["x-ms-no-generic-test"] = true;
        }

        if (operation.IsSafe)
        {
            node["x-ms-safe-operation"] = true;
        }

        if (operation.IsDeprecated)
        {
            node["deprecated"] = true;
        }
    }

    private static JsonObject Parameter(Parameter parameter, CallWriter calls) => SharedParameters.All.Contains(parameter)
        ? new JsonObject { ["$ref"] = "#/parameters/" + parameter.Name }
        : ParameterDocument.Of(parameter, calls);

    private static IEnumerable<JsonNode> Body(ConnectorModel model, Operation operation, DefinitionStore store)
    {
        if (operation.Body is { } body)
        {
            var writer = new SchemaWriter(store, new CallWriter(model, operation), Direction.Input);
            yield return new JsonObject { ["name"] = "body", ["in"] = "body", ["required"] = true, ["schema"] = Schema(model, operation, body, writer) };
        }
    }

    private static JsonObject Responses(Operation operation, JsonObject? answer)
    {
        var success = new JsonObject { ["description"] = operation.StatusText };
        if (answer is not null)
        {
            success["schema"] = answer;
        }

        var responses = new JsonObject { [operation.Status.ToString(CultureInfo.InvariantCulture)] = success };
        if (operation.Kind == OperationKind.WebhookTrigger)
        {
            success["headers"] = new JsonObject { ["Location"] = new JsonObject { ["type"] = "string", ["description"] = "Absolute address that ends the subscription with DELETE." } };
        }

        if (operation.Kind == OperationKind.PollingTrigger)
        {
            responses["202"] = new JsonObject { ["description"] = "Nothing new; Location is the address of the next poll, Retry-After the seconds until then." };
        }

        foreach (var code in operation.Failures)
        {
            responses[code.ToString(CultureInfo.InvariantCulture)] = new JsonObject { ["$ref"] = "#/responses/" + FailureAnswers.All[code].Name };
        }

        return responses;
    }

    private static JsonObject? Schema(ConnectorModel model, Operation operation, Payload? payload, SchemaWriter writer)
    {
        if (payload is null)
        {
            return null;
        }

        try
        {
            return payload.Dynamic is { } call ? Dynamic(model, operation, call) : writer.Root(payload.Type!, payload.Shape);
        }
        catch (DefinitionException exception) when (exception.Where != operation.Id)
        {
            throw new DefinitionException(operation.Id, exception.Message);
        }
    }

    private static JsonObject Dynamic(ConnectorModel model, Operation operation, DynamicCall call)
    {
        var record = new JsonObject { ["type"] = "object" };
        new CallWriter(model, operation).WriteSchema(record, call);
        return operation.IsPaged ? DynamicPage.Of(record) : record;
    }
}
