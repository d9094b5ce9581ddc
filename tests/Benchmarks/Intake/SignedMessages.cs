using System.Globalization;
using System.Text;
using PowerPlatformMagento.App.Intake;
using PowerPlatformMagento.Sandbox.App.Running;

namespace PowerPlatformMagento.Benchmarks.Intake;

/// <summary>Signed messages with one event each, as bytes of HTTP: made before the clock starts, so that the sender costs little.</summary>
internal static class SignedMessages
{
    private const string Route = "/api/events/webhook/" + StoreConfiguration.DefaultKey;

    public static byte[][] Make(int firstId, int count, TimeProvider time)
    {
        var now = time.GetUtcNow();
        var messages = new byte[count][];
        for (var index = 0; index < count; index++)
        {
            messages[index] = Make(firstId + index, now);
        }

        return messages;
    }

    private static byte[] Make(int id, DateTimeOffset now)
    {
        var body = Encoding.UTF8.GetBytes(string.Create(
            CultureInfo.InvariantCulture,
            $$"""{"store":"{{StoreConfiguration.DefaultKey}}","topic":"order.saved","id":"{{id}}","occurredAt":"{{now:O}}"}"""));
        var timestamp = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var signature = WebhookSignature.Sign(SandboxSettings.WebhookSecret, timestamp, body);
        var head = $"POST {Route} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n"
            + $"{WebhookSignature.TimestampHeader}: {timestamp}\r\n{WebhookSignature.SignatureHeader}: {signature}\r\n\r\n";
        return [.. Encoding.ASCII.GetBytes(head), .. body];
    }
}
