using System.Net.Http.Headers;
using System.Text.Json;

namespace PowerPlatformMagento.Sandbox.App.Comparison;

/// <summary>Fetches raw answers of a store for comparison, with its own few lines of authentication.</summary>
/// <param name="settings">Settings of the function app below <c>Stores:0</c>.</param>
/// <param name="time">Clock of the signatures.</param>
/// <param name="ids">Source of nonces.</param>
internal sealed class RawStoreClient(IReadOnlyDictionary<string, string?> settings, TimeProvider time, Func<Guid> ids) : IDisposable
{
    private const string CloudHost = ".api.commerce.adobe.com";
    private const int Attempts = 3;

    private readonly HttpMessageInvoker _http = new(new SocketsHttpHandler { UseCookies = false });
    private readonly Uri _base = new(settings["Stores:0:BaseUrl"]!.TrimEnd('/') + "/");
    private string? _bearer = settings.GetValueOrDefault("Stores:0:Authentication:token");

    /// <summary>Fetches a path below <c>/V1/</c>.</summary>
    /// <exception cref="HttpRequestException">The store did not answer with success in three attempts.</exception>
    public async Task<Stream> GetAsync(string pathAndQuery, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(_base, (IsCloud ? "V1/" : "rest/all/V1/") + pathAndQuery));
            await AuthenticateAsync(request, cancellationToken);
            var response = await _http.SendAsync(request, cancellationToken);
            if (response.IsSuccessStatusCode)
            {
                return await response.Content.ReadAsStreamAsync(cancellationToken);
            }

            using (response)
            {
                if (attempt == Attempts)
                {
                    throw new HttpRequestException($"The store answered {(int)response.StatusCode} while it was read for comparison.", null, response.StatusCode);
                }
            }
        }
    }

    public void Dispose() => _http.Dispose();

    private string Kind => settings.GetValueOrDefault("Stores:0:Authentication:Kind") ?? "OAuth1";

    private bool IsCloud => Kind == "Ims" || _base.Host.EndsWith(CloudHost, StringComparison.OrdinalIgnoreCase);

    private async Task AuthenticateAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (Kind.Equals("OAuth1", StringComparison.OrdinalIgnoreCase))
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("OAuth", OAuthHeader.Create(
                request.RequestUri!, Secret("consumerKey"), Secret("consumerSecret"), Secret("accessToken"), Secret("accessTokenSecret"), ids().ToString("N"), time.GetUtcNow()));
            return;
        }

        if (Kind.Equals("Ims", StringComparison.OrdinalIgnoreCase))
        {
            _bearer ??= await TokenAsync(cancellationToken);
            request.Headers.Add("x-api-key", Secret("clientId"));
            request.Headers.Add("x-gw-ims-org-id", Secret("organizationId"));
            request.Headers.Add("Store", "all");
        }

        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _bearer);
    }

    private async Task<string> TokenAsync(CancellationToken cancellationToken)
    {
        var endpoint = settings.GetValueOrDefault("Stores:0:Authentication:tokenEndpoint") ?? "https://ims-na1.adobelogin.com/ims/token/v3";
        using var request = new HttpRequestMessage(HttpMethod.Post, endpoint)
        {
            Content = new FormUrlEncodedContent(
            [
                new("grant_type", "client_credentials"), new("client_id", Secret("clientId")), new("client_secret", Secret("clientSecret")),
                new("scope", "openid,AdobeID,email,profile,additional_info.roles,additional_info.projectedProductContext,commerce.accs"),
            ]),
        };
        using var response = await _http.SendAsync(request, cancellationToken);
        response.EnsureSuccessStatusCode();
        using var answer = await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync(cancellationToken), cancellationToken: cancellationToken);
        return answer.RootElement.GetProperty("access_token").GetString()!;
    }

    private string Secret(string name) => settings.GetValueOrDefault($"Stores:0:Authentication:{name}") ?? settings.GetValueOrDefault($"Stores:0:Authentication:{char.ToUpperInvariant(name[0])}{name[1..]}") ?? string.Empty;
}
