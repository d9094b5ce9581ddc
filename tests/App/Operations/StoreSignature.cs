using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PowerPlatformMagento.Sandbox.Store.Auth;

namespace PowerPlatformMagento.App.Tests.Operations;

/// <summary>Value of an OAuth 1.0a header for a reading call, by RFC 5849 with HMAC-SHA256.</summary>
internal static class StoreSignature
{
    public static string Of(Uri address, StoreCredential credential)
    {
        var protocol = new Dictionary<string, string>
        {
            ["oauth_consumer_key"] = credential.ConsumerKey,
            ["oauth_token"] = credential.AccessToken,
            ["oauth_nonce"] = RandomNumberGenerator.GetHexString(32, lowercase: true),
            ["oauth_timestamp"] = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
            ["oauth_signature_method"] = "HMAC-SHA256",
        };
        var query = address.Query.TrimStart('?').Split('&').Select(pair => pair.Split('=', 2)).Select(pair => (Name: Uri.UnescapeDataString(pair[0]), Value: Uri.UnescapeDataString(pair[1])));
        var parameters = protocol.Select(pair => (Name: pair.Key, pair.Value)).Concat(query)
            .Select(pair => (Name: Uri.EscapeDataString(pair.Name), Value: Uri.EscapeDataString(pair.Value)))
            .OrderBy(pair => pair.Name, StringComparer.Ordinal)
            .Select(pair => $"{pair.Name}={pair.Value}");
        var text = $"GET&{Uri.EscapeDataString(address.GetLeftPart(UriPartial.Path))}&{Uri.EscapeDataString(string.Join('&', parameters))}";
        var key = Encoding.UTF8.GetBytes($"{Uri.EscapeDataString(credential.ConsumerSecret)}&{Uri.EscapeDataString(credential.AccessTokenSecret)}");
        protocol["oauth_signature"] = Convert.ToBase64String(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text)));
        return string.Join(',', protocol.Select(pair => $"{pair.Key}=\"{Uri.EscapeDataString(pair.Value)}\""));
    }
}
