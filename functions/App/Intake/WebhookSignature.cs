using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PowerPlatformMagento.App.Intake;

/// <summary>Signature of plain webhooks: <c>sha256=</c> and the lower hex HMAC-SHA256 of <c>{timestamp}.{raw body}</c>.</summary>
internal static class WebhookSignature
{
    /// <summary>Header with the time of signing in Unix seconds.</summary>
    public const string TimestampHeader = "X-Mag-Timestamp";

    /// <summary>Header with the signature.</summary>
    public const string SignatureHeader = "X-Mag-Signature";

    /// <summary>Where the hash begins in a signature.</summary>
    public const int HashOffset = 7;

    private const string Prefix = "sha256=";

    /// <summary>Signs a body; what a sender does.</summary>
    public static string Sign(string secret, string timestamp, ReadOnlySpan<byte> body)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        Compute(secret, timestamp, body, hash);
        return Prefix + Convert.ToHexStringLower(hash);
    }

    /// <summary>True when the signature is that of the body. The time of the comparison does not depend on where they differ.</summary>
    public static bool IsGenuine(string secret, string timestamp, string signature, ReadOnlySpan<byte> body)
    {
        Span<byte> given = stackalloc byte[SHA256.HashSizeInBytes];
        if (!signature.StartsWith(Prefix, StringComparison.Ordinal)
            || Convert.FromHexString(signature.AsSpan(Prefix.Length), given, out var consumed, out var written) != OperationStatus.Done
            || written != given.Length
            || consumed != signature.Length - Prefix.Length)
        {
            return false;
        }

        Span<byte> expected = stackalloc byte[SHA256.HashSizeInBytes];
        Compute(secret, timestamp, body, expected);
        return CryptographicOperations.FixedTimeEquals(expected, given);
    }

    /// <summary>True when the time of signing is within the window around now.</summary>
    public static bool IsTimely(string timestamp, DateTimeOffset now, TimeSpan window) =>
        long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && Math.Abs(seconds - now.ToUnixTimeSeconds()) <= window.TotalSeconds;

    private static void Compute(string secret, string timestamp, ReadOnlySpan<byte> body, Span<byte> hash)
    {
        using var hmac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret));
        hmac.AppendData(Encoding.UTF8.GetBytes(timestamp));
        hmac.AppendData("."u8);
        hmac.AppendData(body);
        hmac.GetHashAndReset(hash);
    }
}
