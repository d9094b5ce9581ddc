using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PowerPlatformMagento.Magento.Options;

namespace PowerPlatformMagento.Magento.Tests.Support;

/// <summary>Checks OAuth 1.0a as a Magento server does; written from RFC 5849 without looking at the client.</summary>
internal sealed class OAuthVerifier(OAuth1Credentials credentials, TimeProvider time)
{
    private readonly ConcurrentDictionary<string, bool> _nonces = new();

    /// <returns>The message of the server, or null when the request is accepted.</returns>
    public string? Check(SeenRequest request, Uri baseUrl)
    {
        if (!request.Headers.TryGetValue("Authorization", out var header) || !header.StartsWith("OAuth ", StringComparison.Ordinal))
        {
            return "The consumer isn't authorized to access %resources.";
        }

        var protocol = header["OAuth ".Length..].Split(',').Select(part => part.Split('=', 2)).ToDictionary(
            pair => Uri.UnescapeDataString(pair[0].Trim()), pair => Uri.UnescapeDataString(pair[1].Trim().Trim('"')));
        return Protocol(protocol) ?? Shape(request) ?? Signature(request, baseUrl, protocol);
    }

    public static string BaseString(string method, string scheme, string hostAndPort, string path, IEnumerable<(string Name, string Value)> parameters)
    {
        var pairs = parameters.Select(pair => (Name: Escape(pair.Name), Value: Escape(pair.Value)))
            .OrderBy(pair => pair.Name, StringComparer.Ordinal).ThenBy(pair => pair.Value, StringComparer.Ordinal);
        var joined = string.Join("&", pairs.Select(pair => pair.Name + "=" + pair.Value));
        return method + "&" + Escape(scheme + "://" + hostAndPort + path) + "&" + Escape(joined);
    }

    private string? Protocol(Dictionary<string, string> protocol)
    {
        if (protocol["oauth_consumer_key"] != credentials.ConsumerKey)
        {
            return "A consumer having the specified key does not exist";
        }

        if (protocol["oauth_token"] != credentials.AccessToken)
        {
            return "Specified token does not exist";
        }

        if (protocol["oauth_signature_method"] != "HMAC-SHA256")
        {
            return "Signature method %1 is not supported";
        }

        var timestamp = long.Parse(protocol["oauth_timestamp"], CultureInfo.InvariantCulture);
        if (timestamp <= 0 || timestamp > time.GetUtcNow().ToUnixTimeSeconds() + 600)
        {
            return "An error occurred validating the nonce";
        }

        return _nonces.TryAdd(protocol["oauth_nonce"], true) ? null : "The nonce is already being used by the consumer with ID %1";
    }

    // What some server version between 2.4.4 and 2.4.8 gets wrong.
    private static string? Shape(SeenRequest request)
    {
        var names = request.RawQuery.Split('&', StringSplitOptions.RemoveEmptyEntries);
        var isWrong = request.RawQuery.Contains('+', StringComparison.Ordinal)
            || names.Any(name => name.Count(character => character == '=') != 1)
            || names.Select(name => name.Split('=')[0]).Distinct().Count() != names.Length
            || Enumerable.Range(10, 90).Any(index => request.RawQuery.Contains($"%5B{index}%5D", StringComparison.OrdinalIgnoreCase));
        return isWrong ? "The signature is invalid. Verify and try again." : null;
    }

    private string? Signature(SeenRequest request, Uri baseUrl, Dictionary<string, string> protocol)
    {
        var parameters = request.Query.Concat(protocol.Where(pair => pair.Key != "oauth_signature").Select(pair => (pair.Key, pair.Value)));
        var text = BaseString(request.Method, baseUrl.Scheme, request.Headers["Host"], request.Path, parameters);
        var key = Escape(credentials.ConsumerSecret) + "&" + Escape(credentials.AccessTokenSecret);
        using var hmac = new HMACSHA256(Encoding.UTF8.GetBytes(key));
        var expected = Convert.ToBase64String(hmac.ComputeHash(Encoding.UTF8.GetBytes(text)));
        return expected == protocol["oauth_signature"] ? null : "The signature is invalid. Verify and try again.";
    }

    private static string Escape(string text)
    {
        const string Unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
        var escaped = new StringBuilder();
        foreach (var value in Encoding.UTF8.GetBytes(text))
        {
            escaped.Append(Unreserved.Contains((char)value, StringComparison.Ordinal) ? ((char)value).ToString() : "%" + value.ToString("X2", CultureInfo.InvariantCulture));
        }

        return escaped.ToString();
    }
}
