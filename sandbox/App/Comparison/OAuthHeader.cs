using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PowerPlatformMagento.Sandbox.App.Comparison;

/// <summary>Value of an OAuth 1.0a <c>Authorization</c> header for a GET request, by RFC 5849 with HMAC-SHA256.</summary>
internal static class OAuthHeader
{
    public static string Create(Uri address, string consumerKey, string consumerSecret, string token, string tokenSecret, string nonce, DateTimeOffset now)
    {
        var protocol = new Dictionary<string, string>
        {
            ["oauth_consumer_key"] = consumerKey,
            ["oauth_token"] = token,
            ["oauth_nonce"] = nonce,
            ["oauth_timestamp"] = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
            ["oauth_signature_method"] = "HMAC-SHA256",
        };
        var query = address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('=', 2))
            .Select(pair => (Name: Uri.UnescapeDataString(pair[0]), Value: Uri.UnescapeDataString(pair.ElementAtOrDefault(1) ?? string.Empty)));
        var parameters = protocol.Select(pair => (Name: pair.Key, pair.Value)).Concat(query)
            .Select(pair => (Name: Uri.EscapeDataString(pair.Name), Value: Uri.EscapeDataString(pair.Value)))
            .OrderBy(pair => pair.Name, StringComparer.Ordinal).ThenBy(pair => pair.Value, StringComparer.Ordinal)
            .Select(pair => $"{pair.Name}={pair.Value}");
        var text = $"GET&{Uri.EscapeDataString(address.GetLeftPart(UriPartial.Path))}&{Uri.EscapeDataString(string.Join('&', parameters))}";
        var key = Encoding.UTF8.GetBytes($"{Uri.EscapeDataString(consumerSecret)}&{Uri.EscapeDataString(tokenSecret)}");
        protocol["oauth_signature"] = Convert.ToBase64String(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text)));
        return string.Join(',', protocol.Select(pair => $"{pair.Key}=\"{Uri.EscapeDataString(pair.Value)}\""));
    }
}
