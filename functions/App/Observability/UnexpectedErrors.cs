using PowerPlatformMagento.App.Hosting;
using PowerPlatformMagento.Contracts.Errors;

namespace PowerPlatformMagento.App.Observability;

/// <summary>Answers requests that failed in a way nobody foresaw. The log names the kind of the exception, not its message.</summary>
internal sealed class UnexpectedErrors(RequestDelegate next, ILogger<UnexpectedErrors> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (Exception exception) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            HostingLog.RequestFailed(logger, Problems.CorrelationId(context), exception.GetType().Name);
            context.Response.Clear();
            await Problems.Answer(context, StatusCodes.Status500InternalServerError, IntakeErrors.Unexpected).ExecuteAsync(context);
        }
    }
}
