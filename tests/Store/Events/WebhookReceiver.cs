using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using PowerPlatformMagento.Sandbox.Store.Events;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Events;

/// <summary>Takes events in place of the network and checks each signature.</summary>
internal sealed class WebhookReceiver(string secret) : HttpMessageHandler
{
    private int failures;

    public ConcurrentQueue<string> Ids { get; } = [];

    public ConcurrentQueue<string> Bodies { get; } = [];

    public int Forged { get; private set; }

    public int FailFirst { get; set; }

    public bool Hang { get; set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (Hang)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }

        if (Interlocked.Increment(ref failures) <= FailFirst)
        {
            return new HttpResponseMessage(HttpStatusCode.ServiceUnavailable);
        }

        var body = await request.Content!.ReadAsByteArrayAsync(cancellationToken);
        var timestamp = request.Headers.GetValues(EventSignature.TimestampHeader).Single();
        if (request.Headers.GetValues(EventSignature.SignatureHeader).Single() != EventSignature.Create(secret, timestamp, body))
        {
            Forged++;
        }

        using var json = JsonDocument.Parse(body);
        Bodies.Enqueue(json.RootElement.GetRawText());
        foreach (var item in json.RootElement.ValueKind == JsonValueKind.Array ? json.RootElement.EnumerateArray() : Enumerable.Repeat(json.RootElement, 1))
        {
            Ids.Enqueue($"{item.GetProperty("topic").GetString()} {item.GetProperty("id").GetString()}");
        }

        return new HttpResponseMessage(HttpStatusCode.Accepted);
    }
}
