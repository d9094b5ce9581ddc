using Microsoft.Extensions.Options;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.App.Observability;

namespace PowerPlatformMagento.App.Delivery;

/// <summary>Sends requests to Dataverse with a time limit, counts them and tells the gate how they went.</summary>
internal sealed class DataverseCalls(IDataverseServiceFactory factory, DataverseGate gate, AppMetrics metrics, TimeProvider time, IOptions<DeliveryOptions> options)
{
    /// <summary>Sends one request.</summary>
    /// <returns>The response, or the exception of a call that failed as a whole; cancellation by the caller is thrown.</returns>
    public async Task<(T? Response, Exception? Exception)> SendAsync<T>(OrganizationRequest request, CancellationToken cancellationToken)
        where T : OrganizationResponse
    {
        var started = time.GetTimestamp();
        using var activity = AppMetrics.Activities.StartActivity("dataverse " + request.RequestName);
        using var limit = new CancellationTokenSource(options.Value.Timeout, time);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            var service = await factory.GetAsync(linked.Token);
            var response = (T)await service.ExecuteAsync(request, linked.Token);
            metrics.DataverseCall(request.RequestName, "ok", time.GetElapsedTime(started));
            gate.Succeed();
            return (response, null);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            metrics.DataverseCall(request.RequestName, FaultClassifier.Classify(exception).Definition.Code, time.GetElapsedTime(started));
            return (null, exception);
        }
    }
}
