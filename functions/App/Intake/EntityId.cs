using System.Globalization;
using System.Text.Json;

namespace PowerPlatformMagento.App.Intake;

/// <summary>Magento ids as they come in: digits, at most twenty, as text or number.</summary>
internal static class EntityId
{
    private const int Longest = 20;

    /// <summary>True when the text is an id.</summary>
    public static bool IsValid(string? text) => text is { Length: > 0 and <= Longest } && text.All(char.IsAsciiDigit);

    /// <summary>The id of a JSON value, or null.</summary>
    public static string? Read(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String when IsValid(value.GetString()) => value.GetString(),
        JsonValueKind.Number when value.TryGetInt64(out var number) && number > 0 => number.ToString(CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>The first of these members that is an id, or null.</summary>
    public static string? Find(JsonElement element, params ReadOnlySpan<string> members)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        foreach (var member in members)
        {
            if (element.TryGetProperty(member, out var value) && Read(value) is { } id)
            {
                return id;
            }
        }

        return null;
    }
}
