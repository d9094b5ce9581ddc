using System.Text.Json.Nodes;

namespace PowerPlatformMagento.Connector.Definition.Writing;

/// <summary>A page of records whose properties only the store knows.</summary>
internal static class DynamicPage
{
    public static JsonObject Of(JsonObject record) => new()
    {
        ["type"] = "object",
        ["required"] = new JsonArray("value"),
        ["properties"] = new JsonObject
        {
            ["value"] = new JsonObject
            {
                ["type"] = "array",
                ["x-ms-summary"] = "Records",
                ["description"] = "Records of this page, by ascending ID.",
                ["items"] = record,
            },
            ["nextLink"] = new JsonObject
            {
                ["type"] = "string",
                ["x-ms-summary"] = "Next Link",
                ["description"] = "Address of the next page; absent on the last one.",
                ["x-ms-visibility"] = "internal",
            },
        },
    };
}
