using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace PowerPlatformMagento.App.Notifications.Finding;

/// <summary>A hash of each field of a record, so that what changed can be named without keeping the record.</summary>
internal static class FieldHashes
{
    /// <summary>The hashes by field.</summary>
    /// <param name="record">The record.</param>
    /// <param name="type">How it is written.</param>
    /// <param name="ignored">Fields that change without meaning anything.</param>
    public static IReadOnlyDictionary<string, string> Of<T>(T record, JsonTypeInfo<T> type, params ReadOnlySpan<string> ignored)
    {
        var hashes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in JsonSerializer.SerializeToElement(record, type).EnumerateObject())
        {
            if (!ignored.Contains(field.Name))
            {
                hashes[field.Name] = EventNames.Hash(field.Value.GetRawText());
            }
        }

        return hashes;
    }
}
