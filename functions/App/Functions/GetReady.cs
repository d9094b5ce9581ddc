using Microsoft.Azure.WebJobs;
using Microsoft.Azure.WebJobs.Extensions.Http;
using PowerPlatformMagento.App.Observability;

namespace PowerPlatformMagento.App.Functions;

/// <summary>Tells whether everything the app needs can be reached, and what to do where it cannot. Needs a key: the answer names stores and errors.</summary>
internal sealed class GetReady(Readiness readiness)
{
    [FunctionName(nameof(GetReady))]
    public async Task<IResult> RunAsync([HttpTrigger(AuthorizationLevel.Function, "get", Route = "ready")] HttpRequest request, CancellationToken cancellationToken)
    {
        var report = await readiness.CheckAsync(cancellationToken);
        request.HttpContext.Response.Headers.CacheControl = "no-store";
        return TypedResults.Json(report, ReadinessJson.Default.ReadinessReport, statusCode: report.IsReady ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }
}
