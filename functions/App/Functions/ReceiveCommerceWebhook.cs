using Microsoft.Azure.WebJobs;
using Microsoft.Azure.WebJobs.Extensions.Http;
using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.App.Intake;
using PowerPlatformMagento.App.Observability;

namespace PowerPlatformMagento.App.Functions;

/// <summary>
/// Takes Adobe Commerce webhooks. They run while the shopper waits, so a genuine one is always answered with success, at once: what cannot be
/// used or stored is left to the poller.
/// </summary>
internal sealed class ReceiveCommerceWebhook(IntakeDesk desk)
{
    private const string Kind = "commerce";

    private static readonly TimeSpan ShopperPatience = TimeSpan.FromSeconds(2);
    private static readonly IResult Success = TypedResults.Text("{\"op\":\"success\"}", "application/json");

    /// <summary>200 with the operation <c>success</c>; 401, 404, 413 for what does not come from the store.</summary>
    [FunctionName(nameof(ReceiveCommerceWebhook))]
    public Task<IResult> RunAsync([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "events/commerce/{store}")] HttpRequest request, string store) =>
        desk.AnswerAsync(Kind, request.HttpContext, () => HandleAsync(request, store));

    private async Task<IResult?> HandleAsync(HttpRequest request, string store)
    {
        if (desk.Store(store).Commerce.PublicKey is not { Length: > 0 } publicKey)
        {
            throw IntakeException.Forged("No public key is configured for this store.");
        }

        using var body = await desk.ReadAsync(request);
        if (!CommerceSignature.IsGenuine(publicKey, request.Headers[CommerceSignature.Header].ToString(), body.Bytes.Span))
        {
            throw IntakeException.Forged("The signature does not fit the body.");
        }

        var correlationId = Problems.CorrelationId(request.HttpContext);
        if (CommerceMessage.Read(body.Bytes, store, desk.Now) is not { } reference)
        {
            IntakeLog.NoReference(desk.Logger, store, correlationId);
            return Success;
        }

        try
        {
            await desk.StoreAsync(Kind, [new EventGroup([reference])], request.HttpContext.RequestAborted).WaitAsync(ShopperPatience);
        }
        catch (Exception exception) when (exception is InboxUnavailableException or TimeoutException)
        {
            IntakeLog.InboxUnavailable(desk.Logger, Kind, StatusCodes.Status200OK, (exception as InboxUnavailableException)?.Reason ?? "slow", correlationId);
        }

        return Success;
    }
}
