using Microsoft.Azure.WebJobs;
using Microsoft.Azure.WebJobs.Extensions.Http;
using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.App.Intake;
using PowerPlatformMagento.App.Notifications.Messages;
using PowerPlatformMagento.App.Subscriptions;
using PowerPlatformMagento.Contracts.Errors;

namespace PowerPlatformMagento.App.Functions;

/// <summary>Takes plain webhooks, signed with a shared secret; for Magento Open Source.</summary>
internal sealed class ReceiveWebhook(IntakeDesk desk, LargeBodies bodies, RequestLimits limits, MessageDesk messages)
{
    private const string Kind = "webhook";
    private const int MarkLength = 32;

    /// <summary>202 once the events are on disk; 400, 401, 404, 413, 429, 503 as problem details.</summary>
    [FunctionName(nameof(ReceiveWebhook))]
    public Task<IResult> RunAsync([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "events/webhook/{store}")] HttpRequest request, string store) =>
        desk.AnswerAsync(Kind, request.HttpContext, () => HandleAsync(request, store));

    private async Task<IResult?> HandleAsync(HttpRequest request, string store)
    {
        if (desk.Store(store).Webhook.Secret is not { Length: > 0 } secret)
        {
            throw IntakeException.Forged("No secret is configured for this store.");
        }

        using var body = await bodies.ReadAsync(request, request.HttpContext.RequestAborted);
        var timestamp = request.Headers[WebhookSignature.TimestampHeader].ToString();
        var signature = request.Headers[WebhookSignature.SignatureHeader].ToString();
        if (timestamp.Length > 20 || !WebhookSignature.IsGenuine(secret, timestamp, signature, body.Bytes.Span))
        {
            throw IntakeException.Forged("The signature does not fit the body and the timestamp.");
        }

        var now = desk.Now;
        if (!WebhookSignature.IsTimely(timestamp, now, desk.Options.Window))
        {
            throw new IntakeException(StatusCodes.Status400BadRequest, IntakeErrors.TooOld);
        }

        var content = Read(body.Bytes.Span, store, now);
        limits.Take(store, content.Senders);
        try
        {
            // First, for the mark of the message is set with the references: a repetition after a failure here must not be taken for known.
            await messages.TakeAsync(store, content.Messages, request.HttpContext.RequestAborted);
        }
        catch (SubscriptionsUnavailableException)
        {
            return IntakeDesk.Later(request.HttpContext, SubscriptionErrors.Unavailable);
        }

        // A message is good for one window before and one after its timestamp; a repetition within that time is known by its signature.
        // Marks begin with the time, so that new ones stand side by side in the file.
        var mark = $"webhook:{store}:{timestamp}:{signature.AsSpan(WebhookSignature.HashOffset, MarkLength).ToString().ToLowerInvariant()}";
        await desk.StoreAsync(Kind, [new EventGroup(content.Events, mark, now + (2 * desk.Options.Window))], request.HttpContext.RequestAborted);
        return null;
    }

    // The larger limit is for the files of service requests. What else is larger is too large; so is what holds no object at all, and hence no request.
    private WebhookContent Read(ReadOnlySpan<byte> body, string store, DateTimeOffset now)
    {
        var isLarge = body.Length > desk.Options.MaximumBytes;
        try
        {
            var content = WebhookMessage.Read(body, store, desk.Options.MaximumRequestBytes, now);
            return isLarge && content.Senders.Count == 0 ? throw IntakeException.TooLarge() : content;
        }
        catch (IntakeException) when (isLarge && !body.Contains((byte)'{'))
        {
            throw IntakeException.TooLarge();
        }
    }
}
