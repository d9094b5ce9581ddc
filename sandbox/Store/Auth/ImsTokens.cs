using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace PowerPlatformMagento.Sandbox.Store.Auth;

/// <summary>Tokens of the cloud service: issued for client credentials, valid for a day.</summary>
internal sealed class ImsTokens(IReadOnlyList<StoreCredential> credentials, TimeProvider time)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    private readonly ConcurrentDictionary<string, (StoreCredential Owner, DateTimeOffset Expires)> issued = [];
    private int count;

    /// <summary>A new token; null when the client is unknown.</summary>
    public string? Issue(string clientId, string clientSecret)
    {
        if (credentials.FirstOrDefault(credential => credential.ClientId == clientId && credential.ClientSecret == clientSecret) is not { } owner)
        {
            return null;
        }

        var number = Interlocked.Increment(ref count);
        var token = "ims." + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{clientId}.{clientSecret}.{number}")));
        issued[token] = (owner, time.GetUtcNow() + Lifetime);
        return token;
    }

    public StoreCredential? Find(string token) => issued.TryGetValue(token, out var entry) && entry.Expires > time.GetUtcNow() ? entry.Owner : null;

    /// <summary>Forgets every token, as a rotated secret does.</summary>
    public void Revoke() => issued.Clear();
}
