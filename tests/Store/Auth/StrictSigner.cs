using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PowerPlatformMagento.Sandbox.Store.Auth;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Auth;

/// <summary>An RFC 5849 signer that knows nothing of Magento, for checking the verifier from outside.</summary>
internal sealed class StrictSigner(StoreCredential credential)
{
    private int nonces;

    public string Nonce { get; set; } = "";

    public DateTimeOffset Time { get; set; } = DateTimeOffset.UnixEpoch.AddSeconds(1_790_000_000);

    public string Header(string method, string url, Action<SortedDictionary<string, string>>? change = null)
    {
        var protocol = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["oauth_consumer_key"] = credential.ConsumerKey,
            ["oauth_nonce"] = Nonce.Length > 0 ? Nonce : $"n{nonces++}-{url.Length}",
            ["oauth_signature_method"] = "HMAC-SHA256",
            ["oauth_timestamp"] = Time.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
            ["oauth_token"] = credential.AccessToken,
            ["oauth_version"] = "1.0",
        };
        change?.Invoke(protocol);
        if (!protocol.ContainsKey("oauth_signature"))
        {
            protocol["oauth_signature"] = Sign(method, url, protocol);
        }

        return "OAuth " + string.Join(", ", protocol.Select(pair => $"{Uri.EscapeDataString(pair.Key)}=\"{Uri.EscapeDataString(pair.Value)}\""));
    }

    private string Sign(string method, string url, IEnumerable<KeyValuePair<string, string>> protocol)
    {
        var question = url.IndexOf('?', StringComparison.Ordinal);
        var query = question < 0 ? [] : url[(question + 1)..].Split('&').Select(pair => pair.Split('=', 2));
        static string Decoded(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
        var parameters = query.Select(pair => (Decoded(pair[0]), pair.Length > 1 ? Decoded(pair[1]) : ""))
            .Concat(protocol.Select(pair => (pair.Key, pair.Value)))
            .Select(pair => (Name: Uri.EscapeDataString(pair.Item1), Value: Uri.EscapeDataString(pair.Item2)))
            .OrderBy(pair => pair.Name, StringComparer.Ordinal).ThenBy(pair => pair.Value, StringComparer.Ordinal);
        var address = question < 0 ? url : url[..question];
        var text = $"{method}&{Uri.EscapeDataString(Normal(address))}&{Uri.EscapeDataString(string.Join('&', parameters.Select(pair => $"{pair.Name}={pair.Value}")))}";
        var key = $"{Uri.EscapeDataString(credential.ConsumerSecret)}&{Uri.EscapeDataString(credential.AccessTokenSecret)}";
        return Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(key), Encoding.UTF8.GetBytes(text)));
    }

    /// <summary>Lower-case scheme and host, no standard port; the path as it is.</summary>
    private static string Normal(string address)
    {
        var end = address.IndexOf('/', address.IndexOf("//", StringComparison.Ordinal) + 2);
        var host = address[..end].ToLowerInvariant();
        host = host.StartsWith("https", StringComparison.Ordinal) && host.EndsWith(":443", StringComparison.Ordinal) ? host[..^4] : host;
        return host + address[end..];
    }
}
