using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using NJsonSchema.Validation;

namespace PowerPlatformMagento.Sandbox.Flows.Running.Actions;

/// <summary>Holds values to JSON schemas.</summary>
internal static class SchemaValidation
{
    // The platform refuses the two that hold regular expressions.
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "$schema", "$ref", "definitions", "title", "description", "default", "type", "enum", "format", "properties", "required", "additionalProperties",
        "items", "additionalItems", "minItems", "maxItems", "uniqueItems", "minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum",
        "exclusiveMaximum", "multipleOf", "minProperties", "maxProperties", "allOf", "anyOf", "oneOf", "not", "id", "$id", "example", "examples",
    };

    /// <summary>Keywords of a schema the sandbox does not hold values to.</summary>
    public static IEnumerable<string> UnknownKeywords(JToken schema)
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
            foreach (var keyword in inner.SelectMany(UnknownKeywords))
            {
                yield return keyword;
            }
        }
    }

    /// <summary>What of a value does not fit.</summary>
    /// <exception cref="NotSupportedException">The schema holds keywords the sandbox does not know, or is none.</exception>
    public static async Task<IReadOnlyList<JObject>> CheckAsync(JObject schema, JToken value, CancellationToken cancellationToken)
    {
        if (UnknownKeywords(schema).FirstOrDefault() is { } keyword)
        {
            throw new NotSupportedException($"The schema holds '{keyword}', which the sandbox does not check.");
        }

        try
        {
            var compiled = await JsonSchema.FromJsonAsync(FlowJson.Write(schema), cancellationToken).ConfigureAwait(false);

            // A copy, whose paths do not begin in what it is part of.
            return [.. compiled.Validate(value.DeepClone()).SelectMany(Causes).Select(error => new JObject
            {
                ["message"] = error.Kind.ToString(),
                ["path"] = error.Path?.TrimStart('#', '/') ?? string.Empty,
            })];
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            throw new NotSupportedException($"The schema cannot be used: {error.Message}");
        }
    }

    private static IEnumerable<ValidationError> Causes(ValidationError error) => error is ChildSchemaValidationError child
        ? child.Errors.Values.SelectMany(inner => inner).SelectMany(Causes)
        : [error];
}
