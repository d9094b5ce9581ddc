using Microsoft.Azure.WebJobs;
using Microsoft.Azure.WebJobs.Extensions.Http;
using PowerPlatformMagento.App.Intake;
using PowerPlatformMagento.App.Observability;
using PowerPlatformMagento.Contracts.Errors;

namespace PowerPlatformMagento.App.Functions;

/// <summary>Takes Adobe I/O events. Adobe repeats only after 429 and 5xx and drops events on any other code, so a good neighbour is never refused with a bad one.</summary>
internal sealed class ReceiveIoEvents(IntakeDesk desk, IoSignature signature)
{
    private const string Kind = "io";
    private const int LongestChallenge = 512;

    /// <summary>GET: the challenge of the registration. POST: 202 once the events are on disk; 400, 401, 404, 413, 503 as problem details.</summary>
    [FunctionName(nameof(ReceiveIoEvents))]
    public Task<IResult> RunAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "events/io/{store}")] HttpRequest request, string store) =>
        desk.AnswerAsync(Kind, request.HttpContext, () => HttpMethods.IsGet(request.Method) ? Challenge(request, store) : HandleAsync(request, store));

    private Task<IResult?> Challenge(HttpRequest request, string store)
    {
        desk.Store(store);
        var challenge = request.Query["challenge"].ToString();
        if (challenge.Length is 0 or > LongestChallenge || challenge.Any(char.IsControl))
        {
            throw IntakeException.NotReadable("The query holds no usable challenge.");
        }

        request.HttpContext.Response.Headers.XContentTypeOptions = "nosniff";
        return Task.FromResult<IResult?>(TypedResults.Text(challenge, "text/plain"));
    }

    private async Task<IResult?> HandleAsync(HttpRequest request, string store)
    {
        if (desk.Store(store).IoEvents.ClientId is not { Length: > 0 } clientId)
        {
            throw IntakeException.Forged("No client id is configured for this store.");
        }

        var context = request.HttpContext;
        using var body = await desk.ReadAsync(request);
        if (!IoSignature.IsPresent(request.Headers) && IoMessage.IsValidation(body.Bytes))
        {
            IntakeLog.ValidationAsked(desk.Logger, store);
            return TypedResults.Ok();
        }

        try
        {
            if (!await signature.IsGenuineAsync(request.Headers, body.Bytes, context.RequestAborted))
            {
                throw IntakeException.Forged("Neither signature fits the body.");
            }
        }
        catch (HttpRequestException)
        {
            IntakeLog.KeysUnavailable(desk.Logger, Problems.CorrelationId(context));
            return IntakeDesk.Later(context, IntakeErrors.KeyHostUnavailable);
        }

        var message = IoMessage.Read(body.Bytes, store, clientId, desk.Now);
        if (message.IsForOther)
        {
            throw IntakeException.Forged("The message is for another recipient.");
        }

        if (message.NotHandled + message.NotReadable > 0)
        {
            IntakeLog.LeftAside(desk.Logger, store, message.NotHandled, message.NotReadable, Problems.CorrelationId(context));
        }

        if (message.Groups.Count == 0 && message.NotHandled == 0)
        {
            throw IntakeException.NotReadable("No event of the message has a usable id.");
        }

        if (message.Groups.Count > 0)
        {
            await desk.StoreAsync(Kind, message.Groups, context.RequestAborted);
        }

        return null;
    }
}
