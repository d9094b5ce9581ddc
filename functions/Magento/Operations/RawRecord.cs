using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PowerPlatformMagento.Magento.Operations;

/// <summary>A record as the store sent it, for writes that must lose nothing. Numbers may stand there as texts and texts as numbers.</summary>
/// <param name="json">The record; changed in place.</param>
internal sealed class RawRecord(JsonObject json)
{
    // A name that comes twice could be read as one and sent back as the other.
    public static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    public JsonObject Json => json;

    /// <summary>A text or number as text; null when it is missing, null or something else.</summary>
    public string? Text(string name) => json[name] is not JsonValue value ? null : value.GetValueKind() switch
    {
        JsonValueKind.String => value.GetValue<string>(),
        JsonValueKind.Number => value.ToJsonString(),
        JsonValueKind.True => "1",
        JsonValueKind.False => "0",
        _ => null,
    };

    /// <summary>A number; 0 when it is missing or none.</summary>
    public decimal Amount(string name) => decimal.TryParse(Text(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var amount) ? amount : 0;

    /// <summary>Whether a flag is set, in one of the spellings Magento uses.</summary>
    public bool Flag(string name) => Text(name) is "1" or "true";

    /// <summary>The objects of a list; none when it is missing.</summary>
    public IEnumerable<RawRecord> Objects(string name) => json[name] is JsonArray list ? list.OfType<JsonObject>().Select(item => new RawRecord(item)) : [];

    /// <summary>An independent copy.</summary>
    public RawRecord Copy() => new(json.DeepClone().AsObject());
}
