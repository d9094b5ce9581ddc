using Microsoft.Azure.WebJobs;
using Microsoft.Azure.WebJobs.Extensions.Http;

namespace PowerPlatformMagento.App.Functions;

/// <summary>Tells that the process answers; says nothing about its neighbours, so a restart is never asked for in vain.</summary>
internal sealed class GetHealth
{
    private static readonly IResult Healthy = TypedResults.Text("{\"status\":\"healthy\"}", "application/json");

    [FunctionName(nameof(GetHealth))]
    public IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "health")] HttpRequest request)
    {
        request.HttpContext.Response.Headers.CacheControl = "no-store";
        return Healthy;
    }
}
