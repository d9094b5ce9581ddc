using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using PowerPlatformMagento.Magento.Options;

namespace PowerPlatformMagento.Magento.Authentication;

/// <summary>Signs requests with OAuth 1.0a, HMAC-SHA256. The store refuses a nonce it has seen, so every attempt gets a new one.</summary>
internal sealed class OAuth1Authenticator(OAuth1Credentials credentials, TimeProvider time, Func<string> nonces) : IRequestAuthenticator
{
    public ValueTask AuthenticateAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request.RequestUri);
        KeyValuePair<string, string>[] parameters =
        [
            new("oauth_consumer_key", credentials.ConsumerKey),
            new("oauth_nonce", nonces()),
            new("oauth_signature_method", "HMAC-SHA256"),
            new("oauth_timestamp", time.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)),
            new("oauth_token", credentials.AccessToken),
            new("oauth_version", "1.0"),
        ];
        var signature = Sign(SignatureBase.Of(request.Method, request.RequestUri, parameters));
        request.Headers.Authorization = new AuthenticationHeaderValue("OAuth", Header(parameters, signature));
        return ValueTask.CompletedTask;
    }

    public ValueTask<bool> TryRenewAsync(HttpRequestMessage refused, CancellationToken cancellationToken) => ValueTask.FromResult(false);

    private static string Header(KeyValuePair<string, string>[] parameters, string signature)
    {
        var text = new StringBuilder();
        foreach (var (name, value) in parameters)
        {
            text.Append(name).Append("=\"").Append(SignatureBase.Encode(value)).Append("\",");
        }

        return text.Append("oauth_signature=\"").Append(SignatureBase.Encode(signature)).Append('"').ToString();
    }

    private string Sign(string baseText)
    {
        var key = $"{SignatureBase.Encode(credentials.ConsumerSecret)}&{SignatureBase.Encode(credentials.AccessTokenSecret)}";
        return Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(key), Encoding.UTF8.GetBytes(baseText)));
    }
}
