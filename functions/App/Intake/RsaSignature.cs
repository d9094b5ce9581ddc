using System.Security.Cryptography;

namespace PowerPlatformMagento.App.Intake;

/// <summary>RSA-SHA256 with PKCS#1 padding and a base64 signature, as Adobe signs.</summary>
internal static class RsaSignature
{
    private const int Longest = 2048;

    /// <summary>True when the signature is that of the bytes; false also for a signature that is no base64.</summary>
    public static bool Verify(RSA key, string signature, ReadOnlySpan<byte> signed)
    {
        Span<byte> given = stackalloc byte[Longest];
        return signature.Length is > 0 and <= Longest
            && Convert.TryFromBase64String(signature, given, out var length)
            && key.VerifyData(signed, given[..length], HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
    }
}
