using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;

namespace PowerPlatformMagento.Sandbox.Store.Events;

/// <summary>Posts signed events, with a few attempts.</summary>
internal sealed class EventSender(StoreEventOptions options, TimeProvider time) : IDisposable
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    private readonly HttpMessageInvoker client = new(options.Handler ?? new SocketsHttpHandler(), disposeHandler: options.Handler is null);

    /// <summary>True when the receiver accepted the events.</summary>
    public async Task<bool> SendAsync(IReadOnlyList<StoreEvent> events, CancellationToken ct)
    {
        var body = options.BatchSize == 1 && events.Count == 1
            ? JsonSerializer.SerializeToUtf8Bytes(events[0], Web)
            : JsonSerializer.SerializeToUtf8Bytes(events, Web);
        for (var attempt = 1; ; attempt++)
        {
            if (await TryAsync(body, ct))
            {
                return true;
            }

            if (attempt >= options.Attempts)
            {
                return false;
            }

            await Task.Delay(options.RetryDelay, time, ct);
        }
    }

    public void Dispose() => client.Dispose();

    private async Task<bool> TryAsync(byte[] body, CancellationToken ct)
    {
        var timestamp = time.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        using var request = new HttpRequestMessage(HttpMethod.Post, options.Url) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.TryAddWithoutValidation(EventSignature.TimestampHeader, timestamp);
        request.Headers.TryAddWithoutValidation(EventSignature.SignatureHeader, EventSignature.Create(options.Secret, timestamp, body));
        using var limit = new CancellationTokenSource(options.Timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, limit.Token);
        try
        {
            using var response = await client.SendAsync(request, either.Token);
            return response.IsSuccessStatusCode;
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return false;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
