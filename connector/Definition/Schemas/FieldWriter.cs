using System.Text.Json.Nodes;
using PowerPlatformMagento.Connector.Definition.Model;

namespace PowerPlatformMagento.Connector.Definition.Schemas;

/// <summary>Writes limits, choices, visibility and dynamic calls of a field.</summary>
internal static class FieldWriter
{
    /// <summary>Limits and choices of one value.</summary>
    public static void Value(JsonObject node, FieldDetails details, ICallWriter calls)
    {
        Put(node, "format", details.Format is null ? null : JsonValue.Create(details.Format));
        Put(node, "minimum", details.Minimum is { } minimum ? JsonValue.Create(minimum) : null);
        Put(node, "maximum", details.Maximum is { } maximum ? JsonValue.Create(maximum) : null);
        Put(node, "minLength", details.MinimumLength is { } shortest ? JsonValue.Create(shortest) : null);
        Put(node, "maxLength", details.MaximumLength is { } longest ? JsonValue.Create(longest) : null);
        Put(node, "pattern", details.Pattern is null ? null : JsonValue.Create(details.Pattern));
        if (details.Options.Count > 0)
        {
            node["enum"] = new JsonArray([.. details.Options.Select(option => JsonValue.Create(option.Value))]);
            node["x-ms-enum-values"] = new JsonArray([.. details.Options.Select(option => new JsonObject { ["value"] = option.Value, ["displayName"] = option.Name })]);
        }

        if (details.List is { } list)
        {
            calls.WriteList(node, list);
        }
    }

    /// <summary>Default and visibility of the whole field.</summary>
    public static void Shown(JsonObject node, FieldDetails details, Visibility otherwise)
    {
        Put(node, "default", details.Default?.DeepClone());
        if (Name(details.Visibility ?? otherwise) is { } visibility)
        {
            node["x-ms-visibility"] = visibility;
        }
    }

    public static string? Name(Visibility visibility) => visibility switch
    {
        Visibility.Important => "important",
        Visibility.Advanced => "advanced",
        Visibility.Internal => "internal",
        _ => null,
    };

    private static void Put(JsonObject node, string name, JsonNode? value)
    {
        if (value is not null)
        {
            node[name] = value;
        }
    }
}
