namespace PowerPlatformMagento.Sandbox.Store.Tests.Contract;

/// <summary>A plain client with the store's bearer token.</summary>
internal sealed class StoreClient : IDisposable
{
    private readonly HttpClient client;

    public StoreClient(StoreHost host, string? token = null)
    {
        client = new HttpClient(new SocketsHttpHandler(), disposeHandler: true) { BaseAddress = host.BaseUrl };
        client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", $"Bearer {token ?? host.Credential.AccessToken}");
    }

    public async Task<(int Status, string Body)> GetAsync(string path)
    {
        using var response = await client.GetAsync(new Uri(path.TrimStart('/'), UriKind.Relative));
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    public async Task<HttpResponseMessage> SendAsync(string method, string path, string? authorization, IReadOnlyDictionary<string, string>? headers = null)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path.TrimStart('/'));
        if (authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        foreach (var (name, value) in headers ?? new Dictionary<string, string>())
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        client.DefaultRequestHeaders.Remove("Authorization");
        return await client.SendAsync(request);
    }

    public void Dispose() => client.Dispose();
}
