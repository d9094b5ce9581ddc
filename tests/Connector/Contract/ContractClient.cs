using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Connector.Definition.Tests.Support;

namespace PowerPlatformMagento.Connector.Definition.Tests.Contract;

/// <summary>Sends what the definition says to the app, as the platform would.</summary>
internal sealed class ContractClient : IDisposable
{
    private const string KeyHeader = "x-functions-key";

    // Location is looked at, never followed.
    private readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = TimeSpan.FromSeconds(60) };
    private readonly Uri root;

    public ContractClient(Uri address, SwaggerDocument document) => root = new Uri(address, document.BasePath + "/");

    /// <summary>Sends a request made for an operation.</summary>
    /// <param name="key">Function key; null sends none.</param>
    public Task<ContractAnswer> SendAsync(ContractRequest request, string? key = AppUnderTest.Key) =>
        SendAsync(new HttpMethod(request.Operation.Verb), AddressOf(request), request.Body is null ? null : Content(request.Body.ToJsonString(), "application/json"), key);

    /// <summary>Sends a body of any kind in the place of the one that was made.</summary>
    public Task<ContractAnswer> SendAsync(ContractRequest request, string body, string contentType) =>
        SendAsync(new HttpMethod(request.Operation.Verb), AddressOf(request), Content(body, contentType), AppUnderTest.Key);

    public async Task<ContractAnswer> SendAsync(HttpMethod method, Uri address, HttpContent? content, string? key)
    {
        using var message = new HttpRequestMessage(method, address) { Content = content };

        // A body that is refused for its size is not sent at all, so that the answer can be read.
        message.Headers.ExpectContinue = content?.Headers.ContentLength > 1024 * 1024;
        if (key is not null)
        {
            message.Headers.Add(KeyHeader, key);
        }

        using var response = await http.SendAsync(message);
        var text = await response.Content.ReadAsStringAsync();
        var type = response.Content.Headers.ContentType?.MediaType;
        return new ContractAnswer(
            (int)response.StatusCode,
            type,
            text,
            type?.EndsWith("json", StringComparison.Ordinal) == true ? JsonNode.Parse(text) : null,
            response.Headers.Location,
            response.Headers.RetryAfter?.ToString());
    }

    public void Dispose() => http.Dispose();

    private Uri AddressOf(ContractRequest request)
    {
        var path = request.PathValues.Aggregate(request.Operation.Path, (address, value) => address.Replace($"{{{value.Key}}}", Uri.EscapeDataString(value.Value), StringComparison.Ordinal));
        var query = string.Join('&', request.Query.Select(value => string.Create(CultureInfo.InvariantCulture, $"{value.Key}={Uri.EscapeDataString(value.Value)}")));
        return new Uri(root, path.TrimStart('/') + (query.Length > 0 ? "?" + query : string.Empty));
    }

    private static StringContent Content(string body, string contentType)
    {
        var content = new StringContent(body, Encoding.UTF8);
        content.Headers.ContentType = new MediaTypeHeaderValue(contentType);
        return content;
    }
}
