using System.Text;
using System.Text.Json;

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

    /// <summary>Sends a body as it is; a null type sends none.</summary>
    public Task<(int Status, string Body, string? ContentType)> WriteAsync(string method, string path, string? body, string? contentType = "application/json") =>
        WriteAsync(method, path, body is null ? null : Encoding.UTF8.GetBytes(body), contentType);

    /// <summary>Sends bytes that need not be text.</summary>
    public async Task<(int Status, string Body, string? ContentType)> WriteAsync(string method, string path, byte[]? body, string? contentType)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path.TrimStart('/'));
        if (body is not null)
        {
            request.Content = new ByteArrayContent(body);
            if (contentType is not null)
            {
                request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
            }
        }

        using var response = await client.SendAsync(request);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync(), response.Content.Headers.ContentType?.ToString());
    }

    /// <summary>Posts JSON.</summary>
    public async Task<(int Status, string Body)> PostAsync(string path, string? body = null)
    {
        var (status, answer, _) = await WriteAsync("POST", path, body);
        return (status, answer);
    }

    /// <summary>Reads a document that is there.</summary>
    public async Task<JsonElement> ReadAsync(string path)
    {
        var (status, body) = await GetAsync(path);
        Assert.AreEqual(200, status, body);
        using var document = JsonDocument.Parse(body);
        return document.RootElement.Clone();
    }

    public void Dispose() => client.Dispose();
}
