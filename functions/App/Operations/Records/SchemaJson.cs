using System.Text.Json.Nodes;
using PowerPlatformMagento.Magento.Operations.Records;
using PowerPlatformMagento.Operations.Records;

namespace PowerPlatformMagento.App.Operations.Records;

/// <summary>The shape of a record as the designer of flows reads it: a JSON schema with names for people.</summary>
internal static class SchemaJson
{
    /// <summary>The schema inside the envelope the dynamic schema points at.</summary>
    public static EntitySchema Of(RecordShape shape) => new() { Schema = Schema(shape) };

    private static JsonObject Schema(RecordShape shape)
    {
        var schema = new JsonObject();
        switch (shape.Kind)
        {
            case ValueKind.Record or ValueKind.Attributes:
                schema["type"] = "object";
                schema["properties"] = new JsonObject(shape.Members.Select(member => KeyValuePair.Create(member.Key, (JsonNode?)Schema(member.Value))));
                break;
            case ValueKind.List:
                schema["type"] = "array";
                schema["items"] = Schema(shape.Item!);
                break;
            case ValueKind.Number:
                schema["type"] = "number";
                break;
            case ValueKind.WholeNumber:
                schema["type"] = "integer";
                break;
            case ValueKind.Flag:
                schema["type"] = "boolean";
                break;
            case ValueKind.Instant:
                schema["type"] = "string";
                schema["format"] = "date-time";
                break;
            default:
                schema["type"] = "string";
                break;
        }

        if (shape.Title.Length > 0)
        {
            schema["title"] = shape.Title;
            schema["x-ms-summary"] = shape.Title;
        }

        if (shape.Description is { } description)
        {
            schema["description"] = description;
        }

        return schema;
    }
}
