using Microsoft.Extensions.Options;
using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.App.Observability;
using PowerPlatformMagento.App.Stores;
using PowerPlatformMagento.Contracts.Errors;

namespace PowerPlatformMagento.App.Intake;

/// <summary>What all kinds of messages share: the store, the bounded body, the inbox, the answers.</summary>
internal sealed class IntakeDesk(
    IInbox inbox,
    StoreDirectory stores,
    AppMetrics metrics,
    TimeProvider time,
    IOptions<IntakeOptions> options,
    ILogger<IntakeDesk> logger)
{
    private const int ClientClosed = 499;
    private const int RetryAfterSeconds = 15;

    private static readonly IResult AcceptedAnswer = TypedResults.Accepted((string?)null);

    public ILogger Logger => logger;

    public IntakeOptions Options => options.Value;

    public DateTimeOffset Now => time.GetUtcNow();

    /// <summary>The store of an address.</summary>
    /// <exception cref="IntakeException">No such store is configured.</exception>
    public StoreSettings Store(string key) => stores.TryGet(key, out var store) ? store : throw IntakeException.StoreUnknown();

    /// <summary>The body of a request, within the limit.</summary>
    public Task<MessageBody> ReadAsync(HttpRequest request) => MessageBody.ReadAsync(request, options.Value.MaximumBytes, request.HttpContext.RequestAborted);

    /// <summary>Puts events on disk.</summary>
    public async Task StoreAsync(string kind, IReadOnlyList<EventGroup> groups, CancellationToken cancellationToken)
    {
        var taken = await inbox.EnqueueAsync(groups, cancellationToken);
        metrics.Intake(kind, "accepted", taken);
        if (groups.Sum(group => group.Events.Count) - taken is > 0 and var repeated)
        {
            metrics.Intake(kind, "repeated", repeated);
        }
    }

    /// <summary>Runs the handling of a message and turns every failure into its answer.</summary>
    public async Task<IResult> AnswerAsync(string kind, HttpContext context, Func<Task<IResult?>> handle)
    {
        try
        {
            return await handle() ?? AcceptedAnswer;
        }
        catch (IntakeException refusal)
        {
            metrics.Intake(kind, refusal.Definition.Code, 1);
            IntakeLog.Refused(logger, kind, refusal.Definition.Code, refusal.Detail, Problems.CorrelationId(context));
            if (refusal.RetryAfter is { } wait)
            {
                context.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString("0", System.Globalization.CultureInfo.InvariantCulture);
            }

            return Problems.Answer(context, refusal.Status, refusal.Definition, refusal.Detail);
        }
        catch (InboxUnavailableException unavailable)
        {
            metrics.Intake(kind, IntakeErrors.InboxUnavailable.Code, 1);
            IntakeLog.InboxUnavailable(logger, kind, StatusCodes.Status503ServiceUnavailable, unavailable.Reason, Problems.CorrelationId(context));
            return Later(context, IntakeErrors.InboxUnavailable);
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException && context.RequestAborted.IsCancellationRequested)
        {
            return TypedResults.StatusCode(ClientClosed);
        }
    }

    /// <summary>503 with the time after which to come again.</summary>
    public static IResult Later(HttpContext context, ErrorDefinition definition)
    {
        context.Response.Headers.RetryAfter = RetryAfterSeconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return Problems.Answer(context, StatusCodes.Status503ServiceUnavailable, definition);
    }
}
