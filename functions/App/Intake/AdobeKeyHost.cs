using System.Net;

namespace PowerPlatformMagento.App.Intake;

/// <summary>Adobe's key host. The address is fixed: a message says only which key, never where.</summary>
internal sealed class AdobeKeyHost(IHttpClientFactory clients) : IPublicKeySource
{
    /// <summary>Name of the HTTP client.</summary>
    public const string ClientName = "adobe-keys";

    private const int LargestKey = 16 * 1024;

    /// <summary>The only host keys come from.</summary>
    public static Uri Address { get; } = new("https://static.adobeioevents.com");

    public async Task<string?> FetchAsync(string path, CancellationToken cancellationToken)
    {
        using var client = clients.CreateClient(ClientName);
        client.BaseAddress = Address;
        client.MaxResponseContentBufferSize = LargestKey;
        using var response = await client.GetAsync(new Uri(path, UriKind.Relative), cancellationToken);
        if (response.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Forbidden)
        {
            return null;
        }

        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsStringAsync(cancellationToken);
    }
}
