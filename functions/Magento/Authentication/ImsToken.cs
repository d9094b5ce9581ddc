using System.Text.Json;

namespace PowerPlatformMagento.Magento.Authentication;

/// <summary>A token with the time to fetch the next one. A class, not a record: records print their members.</summary>
internal sealed class ImsToken
{
    // Adobe's tokens live a day at most; older endpoints answer milliseconds.
    private const long LongestLifetime = 86_400;

    private ImsToken(string value, DateTimeOffset fetchedAt, DateTimeOffset refreshAt, bool replaced)
    {
        Value = value;
        FetchedAt = fetchedAt;
        RefreshAt = refreshAt;
        Replaced = replaced;
    }

    public string Value { get; }

    public DateTimeOffset FetchedAt { get; }

    public DateTimeOffset RefreshAt { get; }

    /// <summary>Whether it took the place of a token the store refused before its time.</summary>
    public bool Replaced { get; }

    public ImsToken AsReplacement() => new(Value, FetchedAt, RefreshAt, true);

    /// <summary>Reads the answer of the token endpoint; null when it is not one.</summary>
    public static ImsToken? Parse(ReadOnlyMemory<byte> json, DateTimeOffset now, TimeSpan margin)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            if (document.RootElement is not { ValueKind: JsonValueKind.Object } root
                || !root.TryGetProperty("access_token", out var token) || token.ValueKind != JsonValueKind.String
                || token.GetString() is not { Length: > 0 } value)
            {
                return null;
            }

            var lifetime = TimeSpan.FromSeconds(
                root.TryGetProperty("expires_in", out var expires) && expires.TryGetInt64(out var seconds) ? Math.Clamp(seconds, 0, LongestLifetime) : 0);
            var early = lifetime > margin * 2 ? lifetime - margin : lifetime / 2;
            return new ImsToken(value, now, now + early, false);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
