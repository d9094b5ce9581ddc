using System.Text.Json;
using System.Text.Json.Nodes;

namespace PowerPlatformMagento.Sandbox.Store.Products;

/// <summary>Reads and writes the <c>custom_attributes</c> of a product, which keep an order of their own.</summary>
internal static class CustomAttributes
{
    /// <summary>The value as text; null when there is none or it is a list.</summary>
    public static string? Text(JsonObject product, string code) =>
        Find(product, code)?["value"] is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    /// <summary>Sets a value, or takes it away when it is null.</summary>
    public static void Set(JsonObject product, string code, JsonNode? value)
    {
        var list = List(product);
        if (Find(product, code) is { } existing)
        {
            if (value is null)
            {
                list.Remove(existing);
            }
            else
            {
                existing["value"] = value;
            }
        }
        else if (value is not null)
        {
            var position = ProductAttributes.Position(code);
            var index = list.TakeWhile(item => ProductAttributes.Position((string)item!["attribute_code"]!) <= position).Count();
            list.Insert(index, new JsonObject { ["attribute_code"] = code, ["value"] = value });
        }
    }

    private static JsonObject? Find(JsonObject product, string code) =>
        List(product).OfType<JsonObject>().FirstOrDefault(item => (string?)item["attribute_code"] == code);

    private static JsonArray List(JsonObject product)
    {
        if (product["custom_attributes"] is JsonArray list)
        {
            return list;
        }

        list = [];
        product["custom_attributes"] = list;
        return list;
    }
}
