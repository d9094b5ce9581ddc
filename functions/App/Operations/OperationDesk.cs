using System.Globalization;
using Microsoft.Extensions.Options;
using PowerPlatformMagento.App.Intake;
using PowerPlatformMagento.App.Observability;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App.Operations;

/// <summary>What all operations share: the store, the time limit, and the answer to every failure.</summary>
internal sealed class OperationDesk(
    IMagentoClientFactory clients,
    AppMetrics metrics,
    TimeProvider time,
    IOptions<OperationsOptions> options,
    ILogger<OperationDesk> logger)
{
    private const int ClientClosed = 499;

    /// <summary>Runs an operation on a store.</summary>
    public Task<IResult> AnswerAsync(HttpRequest request, string store, Func<OperationCall, CancellationToken, Task<IResult>> run) =>
        AnswerAsync(request, token => run(Call(request, store), token));

    /// <summary>Runs an operation that is about no single store.</summary>
    public async Task<IResult> AnswerAsync(HttpRequest request, Func<CancellationToken, Task<IResult>> run)
    {
        var context = request.HttpContext;
        var name = context.GetEndpoint()?.DisplayName ?? "?";
        var started = time.GetTimestamp();
        var code = "ok";
        using var limit = new CancellationTokenSource(options.Value.Timeout, time);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, context.RequestAborted);
        try
        {
            return await run(linked.Token);
        }
        catch (Exception exception) when (OperationFailure.Of(exception, limit.IsCancellationRequested) is { } refusal)
        {
            code = refusal.Definition.Code;
            OperationLog.Refused(logger, name, code, refusal.Detail, Problems.CorrelationId(context));
            return Answer(context, refusal);
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException && context.RequestAborted.IsCancellationRequested)
        {
            code = "aborted";
            return TypedResults.StatusCode(ClientClosed);
        }
        finally
        {
            metrics.Operation(name, code, time.GetElapsedTime(started));
        }
    }

    private OperationCall Call(HttpRequest request, string store) => clients.Stores.Contains(store)
        ? new OperationCall(request, clients.GetOperations(store), options.Value.MaximumBytes)
        : throw new OperationException(StatusCodes.Status404NotFound, IntakeErrors.StoreUnknown);

    private static IResult Answer(HttpContext context, OperationException refusal)
    {
        if (refusal.RetryAfter is { } wait)
        {
            context.Response.Headers.RetryAfter = Math.Max(1, (long)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        }

        return Problems.Answer(context, refusal.Status, refusal.Definition, refusal.Detail, refusal.Fields);
    }
}
