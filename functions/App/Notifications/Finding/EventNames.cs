using System.Security.Cryptography;
using System.Text;

namespace PowerPlatformMagento.App.Notifications.Finding;

/// <summary>Names of events. The same happening has the same name however often it is found.</summary>
internal static class EventNames
{
    private const int HashBytes = 8;

    /// <summary>A name.</summary>
    /// <param name="topic">The topic.</param>
    /// <param name="store">Key of the store.</param>
    /// <param name="id">Id of the record.</param>
    /// <param name="which">Which one of the happenings of this topic and record; none where there can be only one.</param>
    public static string Of(string topic, string store, string id, params ReadOnlySpan<string?> which) =>
        which.Length == 0 ? $"{topic}.{store}.{id}" : $"{topic}.{store}.{id}.{Hash(string.Join('\n', which))}";

    /// <summary>A short hash.</summary>
    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, HashBytes));

    /// <summary>An instant of the contract, which is UTC whatever its kind says.</summary>
    public static DateTimeOffset Instant(DateTime utc) => new(DateTime.SpecifyKind(utc, DateTimeKind.Utc));
}
