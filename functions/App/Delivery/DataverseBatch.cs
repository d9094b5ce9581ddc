using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace PowerPlatformMagento.App.Delivery;

/// <summary>Sends many requests in one call; each is its own transaction, and one that fails holds up none.</summary>
internal sealed class DataverseBatch(DataverseCalls calls)
{
    /// <summary>Sends the requests; makes no call for none.</summary>
    public async Task<BatchOutcome> SendAsync(IReadOnlyList<OrganizationRequest> requests, CancellationToken cancellationToken)
    {
        var faults = new OrganizationServiceFault?[requests.Count];
        if (requests.Count == 0)
        {
            return new BatchOutcome(null, faults);
        }

        var batch = new ExecuteMultipleRequest
        {
            Requests = [],
            Settings = new ExecuteMultipleSettings { ContinueOnError = true, ReturnResponses = true },
        };
        batch.Requests.AddRange(requests);
        var (response, exception) = await calls.SendAsync<ExecuteMultipleResponse>(batch, cancellationToken);
        if (response is null)
        {
            return new BatchOutcome(FaultClassifier.Classify(exception!), []);
        }

        foreach (var item in response.Responses ?? [])
        {
            faults[item.RequestIndex] = item.Fault;
        }

        return new BatchOutcome(null, faults);
    }
}
