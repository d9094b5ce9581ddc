using Newtonsoft.Json.Linq;

namespace PowerPlatformMagento.FlowCheck.Connectors.Swagger;

/// <summary>Follows references of a definition's schemas.</summary>
internal sealed class SwaggerSchema(JObject definition)
{
    private const int Deepest = 32;

    /// <summary>The schema itself, behind references.</summary>
    /// <exception cref="InvalidDataException">A reference leads nowhere.</exception>
    public JObject Resolve(JToken? schema)
    {
        for (var depth = 0; depth < Deepest; depth++)
        {
            if (FlowJson.Text(FlowJson.Member(schema, "$ref")) is not { } reference)
            {
                return schema as JObject ?? [];
            }

            schema = reference.StartsWith("#/", StringComparison.Ordinal)
                ? reference[2..].Split('/').Aggregate((JToken?)definition, (token, step) => FlowJson.Member(token, step))
                : null;
            if (schema is null)
            {
                throw new InvalidDataException($"The reference {reference} leads nowhere.");
            }
        }

        throw new InvalidDataException("References of the definition run in a circle.");
    }

    public IEnumerable<(string Name, JObject Schema, bool IsRequired)> Members(JObject schema)
    {
        var required = (schema["required"] as JArray ?? []).Select(FlowJson.Text).ToHashSet();
        return (schema["properties"] as JObject ?? []).Properties().Select(member => (member.Name, Resolve(member.Value), required.Contains(member.Name)));
    }

    /// <summary>Whether an object may have members the schema does not name.</summary>
    public static bool IsOpen(JObject schema) =>
        schema["properties"] is null || schema["x-ms-dynamic-schema"] is not null || schema["x-ms-dynamic-properties"] is not null
        || schema["additionalProperties"] is JObject or JValue { Value: true };

    /// <summary>The way to the member that takes the callback address; null when the schema has none.</summary>
    public IReadOnlyList<string>? FindNotificationUrl(JObject schema) => FindNotificationUrl(schema, []);

    private IReadOnlyList<string>? FindNotificationUrl(JObject schema, IReadOnlyList<string> path)
    {
        if (path.Count > Deepest)
        {
            return null;
        }

        foreach (var (name, member, _) in Members(schema))
        {
            if (member["x-ms-notification-url"] is JValue { Value: true })
            {
                return [.. path, name];
            }

            if (FindNotificationUrl(member, [.. path, name]) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
