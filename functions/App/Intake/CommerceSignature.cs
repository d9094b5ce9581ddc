using System.Security.Cryptography;
using System.Text;

namespace PowerPlatformMagento.App.Intake;

/// <summary>Signature of Adobe Commerce webhooks: RSA with SHA-256 over the base64 text of the raw body, itself in base64.</summary>
internal static class CommerceSignature
{
    /// <summary>Header with the signature.</summary>
    public const string Header = "x-adobe-commerce-webhook-signature";

    /// <summary>True when the signature is that of the body.</summary>
    public static bool IsGenuine(string publicKey, string signature, ReadOnlySpan<byte> body)
    {
        using var rsa = RSA.Create();
        rsa.ImportFromPem(publicKey);
        return RsaSignature.Verify(rsa, signature, Encoding.ASCII.GetBytes(Convert.ToBase64String(body)));
    }
}
