using Newtonsoft.Json.Linq;

namespace PowerPlatformMagento.FlowCheck.Types;

/// <summary>Keywords of JSON schemas that values are held to.</summary>
internal static class SchemaKeywords
{
    // The platform refuses the two that hold regular expressions.
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "$schema", "$ref", "definitions", "title", "description", "default", "type", "enum", "format", "properties", "required", "additionalProperties",
        "items", "additionalItems", "minItems", "maxItems", "uniqueItems", "minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum",
        "exclusiveMaximum", "multipleOf", "minProperties", "maxProperties", "allOf", "anyOf", "oneOf", "not", "id", "$id", "example", "examples",
    };

    /// <summary>Keywords of a schema values are not held to.</summary>
    public static IEnumerable<string> Unknown(JToken schema)
    {
        foreach (var member in (schema as JObject ?? []).Properties())
        {
            if (!Known.Contains(member.Name) && !member.Name.StartsWith("x-", StringComparison.Ordinal))
            {
                yield return member.Name;
            }

            var inner = member.Name switch
            {
                "properties" or "definitions" => (member.Value as JObject ?? []).PropertyValues(),
                "allOf" or "anyOf" or "oneOf" => member.Value.Children(),
                "items" or "additionalProperties" or "not" => member.Value is JArray several ? several.Children() : [member.Value],
                _ => Enumerable.Empty<JToken>(),
            };
            foreach (var keyword in inner.SelectMany(Unknown))
            {
                yield return keyword;
            }
        }
    }
}
