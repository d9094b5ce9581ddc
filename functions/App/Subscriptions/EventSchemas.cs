using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using PowerPlatformMagento.App.Operations.Records;
using PowerPlatformMagento.Operations.Records;

namespace PowerPlatformMagento.App.Subscriptions;

/// <summary>
/// What an event of any type brings, for the designer of flows. Events of the app's own topics bring what the trigger made for them sends, so their schema is
/// taken from the definition of the connector, which this assembly carries.
/// </summary>
internal sealed class EventSchemas
{
    private const string Definition = "apiDefinition.swagger.json";

    private readonly ConcurrentDictionary<string, string> _known = new(StringComparer.Ordinal);
    private readonly string _open = Write(new JsonObject { ["type"] = "object", ["title"] = "Data", ["x-ms-summary"] = "Data", ["properties"] = new JsonObject(), ["additionalProperties"] = true });

    /// <summary>The schema of what events of a type bring, as JSON of an <see cref="EntitySchema"/>; an open object for types of the store's own and for none.</summary>
    public string Of(string? eventType) => eventType is not null && TopicRules.OfAnyType.Contains(eventType) ? _known.GetOrAdd(eventType, Read) : _open;

    private static string Read(string topic)
    {
        using var stream = typeof(EventSchemas).Assembly.GetManifestResourceStream(Definition)!;
        using var definition = JsonDocument.Parse(stream);
        var trigger = definition.RootElement.GetProperty("paths").GetProperty("/subscriptions/" + topic);
        var schema = trigger.GetProperty("x-ms-notification-content").GetProperty("schema");
        return Write(SchemaInliner.Inline(schema, definition.RootElement.GetProperty("definitions")));
    }

    private static string Write(JsonObject schema) => JsonSerializer.Serialize(new EntitySchema { Schema = schema }, RecordsJson.Default.EntitySchema);
}
