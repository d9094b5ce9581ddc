using NJsonSchema;
using NJsonSchema.Validation;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck;
using PowerPlatformMagento.FlowCheck.Types;

namespace PowerPlatformMagento.Sandbox.Flows.Running.Actions;

/// <summary>Holds values to JSON schemas.</summary>
internal static class SchemaValidation
{
    /// <summary>What of a value does not fit.</summary>
    /// <exception cref="NotSupportedException">The schema holds keywords the sandbox does not know, or is none.</exception>
    public static async Task<IReadOnlyList<JObject>> CheckAsync(JObject schema, JToken value, CancellationToken cancellationToken)
    {
        if (SchemaKeywords.Unknown(schema).FirstOrDefault() is { } keyword)
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
