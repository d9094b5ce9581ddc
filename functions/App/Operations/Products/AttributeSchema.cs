using System.Text.Json.Nodes;
using PowerPlatformMagento.Magento.Operations.Products;
using PowerPlatformMagento.Operations;
using PowerPlatformMagento.Operations.Records;

namespace PowerPlatformMagento.App.Operations.Products;

/// <summary>The custom attributes of products as the designer of flows reads them: a JSON schema with names and options for people. Pure.</summary>
internal static class AttributeSchema
{
    /// <summary>The designer draws a field for each.</summary>
    private const int MostAttributes = 200;

    /// <summary>A longer list is no help in a drop-down; its values are typed.</summary>
    private const int MostOptions = 200;

    /// <summary>The schema of the object that holds them: the merchant's own attributes first.</summary>
    public static EntitySchema Of(IEnumerable<AttributeDescription> attributes) => new()
    {
        Schema = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(attributes
                .Where(attribute => !AttributeInput.IsReserved(attribute.Code))
                .OrderByDescending(attribute => attribute.IsUserDefined)
                .ThenBy(attribute => attribute.Label, StringComparer.OrdinalIgnoreCase)
                .Take(MostAttributes)
                .Select(attribute => KeyValuePair.Create(attribute.Code, (JsonNode?)Property(attribute)))),
        },
    };

    private static JsonObject Property(AttributeDescription attribute)
    {
        var property = attribute.Kind switch
        {
            AttributeKind.Number => new JsonObject { ["type"] = "number" },
            AttributeKind.WholeNumber => new JsonObject { ["type"] = "integer" },
            AttributeKind.Flag => new JsonObject { ["type"] = "boolean" },
            AttributeKind.Instant => new JsonObject { ["type"] = "string", ["format"] = "date-time" },
            AttributeKind.Choice => Choice(attribute.Options),
            AttributeKind.Choices => new JsonObject { ["type"] = "array", ["items"] = Choice(attribute.Options) },
            _ => new JsonObject { ["type"] = "string" },
        };
        property["title"] = attribute.Label;
        property["x-ms-summary"] = attribute.Label;
        property["description"] = attribute.IsGlobal ? $"Product attribute {attribute.Code}." : $"Product attribute {attribute.Code}, as it is where a store view has no value of its own.";
        return property;
    }

    private static JsonObject Choice(IReadOnlyList<Choice> options)
    {
        var choice = new JsonObject { ["type"] = "string" };
        if (options.Count is > 0 and <= MostOptions)
        {
            choice["enum"] = new JsonArray([.. options.Select(option => JsonValue.Create(option.Value))]);
            choice["x-ms-enum-values"] = new JsonArray([.. options.Select(option => new JsonObject { ["value"] = option.Value, ["displayName"] = option.Name })]);
        }

        return choice;
    }
}
