using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using PowerPlatformMagento.Sandbox.App.Running;
using PowerPlatformMagento.Sandbox.Store.Events;

namespace PowerPlatformMagento.EndToEnd.Tests.Support;

/// <summary>Plain webhooks as a store sends them, good and bad ones.</summary>
internal sealed class Webhook(Uri app) : IDisposable
{
    private readonly HttpMessageInvoker _http = new(new SocketsHttpHandler());

    public static string Order(long id, string store = World.Key) => JsonSerializer.Serialize(
        new { store, topic = "order.saved", id = id.ToString(CultureInfo.InvariantCulture), occurredAt = "2026-11-23T04:00:00Z" });

    public Task<HttpResponseMessage> SendAsync(
        string body, string store = World.Key, string secret = SandboxSettings.WebhookSecret, TimeSpan age = default, string? signature = null, CancellationToken cancellationToken = default)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        var timestamp = (TimeProvider.System.GetUtcNow() - age).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(app, $"/api/events/webhook/{store}")) { Content = new ByteArrayContent(bytes) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Add(EventSignature.TimestampHeader, timestamp);
        request.Headers.Add(EventSignature.SignatureHeader, signature ?? EventSignature.Create(secret, timestamp, bytes));
        return _http.SendAsync(request, cancellationToken);
    }

    public void Dispose() => _http.Dispose();
}
