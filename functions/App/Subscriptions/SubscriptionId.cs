using System.Buffers;
using System.Buffers.Text;
using System.Security.Cryptography;

namespace PowerPlatformMagento.App.Subscriptions;

/// <summary>
/// Id of a subscription: 20 random bytes in Base64url. Who knows it may delete the subscription, for the platform's call may come without a key; so
/// it is nowhere kept but as a hash.
/// </summary>
internal static class SubscriptionId
{
    private const int Bytes = 20;
    private const int Letters = 27;

    /// <summary>A new id.</summary>
    public static string Create() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>The hash an id is kept as; null for what cannot be an id.</summary>
    public static string? Hash(string id)
    {
        Span<byte> bytes = stackalloc byte[Bytes];

        // The other ways to decode throw at a letter that is none of Base64url.
        return id.Length == Letters && Base64Url.DecodeFromChars(id, bytes, out _, out var length) == OperationStatus.Done && length == Bytes
            ? Convert.ToHexStringLower(SHA256.HashData(bytes))
            : null;
    }
}
