using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using PowerPlatformMagento.App.Intake;

namespace PowerPlatformMagento.App.Tests.Support;

/// <summary>Messages as their senders write them.</summary>
internal static class Messages
{
    public static string Body(string id = "12", string topic = "order.saved", string store = Samples.Store, string occurredAt = "2026-11-23T04:00:00Z") =>
        JsonSerializer.Serialize(new { store, topic, id, occurredAt });

    public static string Array(IEnumerable<string> bodies) => $"[{string.Join(',', bodies)}]";

    public static HttpRequestMessage Webhook(string body, string store = Samples.Store, string secret = Samples.Secret, DateTimeOffset? at = null, string? signature = null, bool chunked = false)
    {
        var timestamp = (at ?? TimeProvider.System.GetUtcNow()).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var request = Post($"/api/events/webhook/{store}", body, chunked);
        request.Headers.Add(WebhookSignature.TimestampHeader, timestamp);
        request.Headers.Add(WebhookSignature.SignatureHeader, signature ?? WebhookSignature.Sign(secret, timestamp, Encoding.UTF8.GetBytes(body)));
        return request;
    }

    public static HttpRequestMessage Commerce(string body, RSA key, string store = Samples.Store)
    {
        var request = Post($"/api/events/commerce/{store}", body);
        var signed = Encoding.ASCII.GetBytes(Convert.ToBase64String(Encoding.UTF8.GetBytes(body)));
        request.Headers.Add(CommerceSignature.Header, Convert.ToBase64String(key.SignData(signed, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)));
        return request;
    }

    public static string IoEvent(string eventId, string type = "com.adobe.commerce.observer.sales_order_save_commit_after", string value = "{\"entity_id\":\"12\"}", string clientId = "client-1") =>
        $$"""
        {"specversion":"1.0","id":"{{eventId}}","source":"urn:uuid:0f1e","type":"{{type}}","datacontenttype":"application/json",
         "time":"2026-11-23T04:00:00.000Z","eventid":"{{eventId}}","recipientclientid":"{{clientId}}","event_id":"{{eventId}}","recipient_client_id":"{{clientId}}",
         "data":{"key":"k","value":{{value}},"source":"merchant.env","_metadata":{"commerceEdition":"Adobe Commerce","commerceVersion":"2.4.7","storeId":"1"} } }
        """;

    public static HttpRequestMessage Io(string body, params IEnumerable<(RSA Key, string Path)> signatures)
    {
        var request = Post("/api/events/io/main", body);
        var number = 0;
        foreach (var (key, path) in signatures)
        {
            number++;
            request.Headers.Add($"x-adobe-digital-signature-{number}", Convert.ToBase64String(key.SignData(Encoding.UTF8.GetBytes(body), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)));
            request.Headers.Add($"x-adobe-public-key{number}-path", path);
        }

        return request;
    }

    public static HttpRequestMessage Post(string path, string body, bool chunked = false)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        if (chunked)
        {
            request.Headers.TransferEncodingChunked = true;
        }

        return request;
    }
}
