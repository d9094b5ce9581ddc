using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PowerPlatformMagento.Sandbox.Store.Rest;

namespace PowerPlatformMagento.Sandbox.Store.Auth;

/// <summary>Checks OAuth 1.0a headers in the order and with the answers of Magento.</summary>
internal sealed class OAuthVerifier(ServerGeneration generation, IReadOnlyList<StoreCredential> credentials, TimeProvider time)
{
    private const int KeyLength = 32;
    private const long FutureSeconds = 600;

    private static readonly string[] RequiredParameters =
        ["oauth_consumer_key", "oauth_signature", "oauth_signature_method", "oauth_nonce", "oauth_timestamp", "oauth_token"];

    private readonly NonceStore nonces = new(time);

    /// <summary>The integration that signed; null when it is not active.</summary>
    /// <exception cref="RestError">What Magento answers to a request it does not accept.</exception>
    public StoreCredential? Verify(string header, SignedRequest request)
    {
        var protocol = Parse(header);
        if (protocol.TryGetValue("oauth_version", out var version) && version != "1.0")
        {
            throw RestError.BadRequest("The \"%1\" Oauth version isn't supported.", version);
        }

        foreach (var name in RequiredParameters.Where(name => !protocol.TryGetValue(name, out var value) || value.Length == 0))
        {
            throw RestError.Required(name);
        }

        if (protocol["oauth_token"].Length != KeyLength)
        {
            throw RestError.BadRequest("The token length is invalid. Check the length and try again.");
        }

        if (protocol["oauth_signature_method"] != "HMAC-SHA256")
        {
            throw RestError.BadRequest("Signature method %1 is not supported", protocol["oauth_signature_method"]);
        }

        var consumer = Consumer(protocol["oauth_consumer_key"]);
        CheckNonce(consumer, protocol);
        var owner = credentials.FirstOrDefault(credential => credential.AccessToken == protocol["oauth_token"])
            ?? throw RestError.Unauthorized("Specified token does not exist");
        if (owner.ConsumerKey != consumer.ConsumerKey)
        {
            throw RestError.Unauthorized("Token is not associated with the specified consumer");
        }

        var expected = Sign(SignatureBaseString.Create(generation, request, protocol), consumer);
        if (!CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(expected), Encoding.UTF8.GetBytes(protocol["oauth_signature"])))
        {
            throw RestError.Unauthorized("The signature is invalid. Verify and try again.");
        }

        return consumer.Active ? consumer : null;
    }

    /// <summary>Reads as the server does: split at commas, then at the first equals sign, raw-url-decoded.</summary>
    public static Dictionary<string, string> Parse(string header)
    {
        var parameters = new Dictionary<string, string>();
        foreach (var part in header["OAuth ".Length..].Split(','))
        {
            var pair = part.Trim().Split('=', 2);
            if (pair.Length == 2 && pair[0].StartsWith("oauth_", StringComparison.Ordinal))
            {
                parameters[Uri.UnescapeDataString(pair[0])] = Uri.UnescapeDataString(pair[1].Trim('"'));
            }
        }

        return parameters;
    }

    private static string Sign(string baseString, StoreCredential credential)
    {
        var key = $"{SignatureBaseString.Encode(credential.ConsumerSecret)}&{SignatureBaseString.Encode(credential.AccessTokenSecret)}";
        return Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(key), Encoding.UTF8.GetBytes(baseString)));
    }

    private StoreCredential Consumer(string key) => key.Length != KeyLength
        ? throw RestError.Unauthorized("Consumer key is not the correct length")
        : credentials.FirstOrDefault(credential => credential.ConsumerKey == key)
            ?? throw RestError.Unauthorized("A consumer having the specified key does not exist");

    private void CheckNonce(StoreCredential consumer, Dictionary<string, string> protocol)
    {
        var readable = long.TryParse(protocol["oauth_timestamp"], NumberStyles.None, CultureInfo.InvariantCulture, out var timestamp);
        if (!readable || timestamp <= 0 || timestamp > time.GetUtcNow().ToUnixTimeSeconds() + FutureSeconds)
        {
            throw RestError.Unauthorized("An error occurred validating the nonce");
        }

        if (!nonces.TryUse(consumer.ConsumerKey, protocol["oauth_nonce"]))
        {
            var number = credentials.TakeWhile(credential => credential.ConsumerKey != consumer.ConsumerKey).Count() + 1;
            throw RestError.Unauthorized("The nonce is already being used by the consumer with ID %1", $"{number}");
        }
    }
}
