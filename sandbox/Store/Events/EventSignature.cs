using System.Security.Cryptography;
using System.Text;

namespace PowerPlatformMagento.Sandbox.Store.Events;

/// <summary>Signature of a plain webhook: HMAC-SHA256 over <c>{timestamp}.{body}</c>.</summary>
public static class EventSignature
{
    /// <summary>Header with the time of sending, unix seconds.</summary>
    public const string TimestampHeader = "X-Mag-Timestamp";

    /// <summary>Header with the signature.</summary>
    public const string SignatureHeader = "X-Mag-Signature";

    /// <summary>The value of the signature header.</summary>
    public static string Create(string secret, string timestamp, ReadOnlySpan<byte> body)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret));
        hash.AppendData(Encoding.UTF8.GetBytes(timestamp + "."));
        hash.AppendData(body);
        return "sha256=" + Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
