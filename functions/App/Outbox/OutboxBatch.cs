using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using PowerPlatformMagento.App.Delivery;

namespace PowerPlatformMagento.App.Outbox;

/// <summary>Sends many requests of the outbox in one call; each is its own transaction.</summary>
internal sealed class OutboxBatch(DataverseCalls calls, ILogger<OutboxBatch> logger)
{
    /// <summary>Sends the requests. Tells for each, in order, whether it is done; one that lost a race is not, and not worth a log line.</summary>
    public async Task<bool[]> SendAsync(IReadOnlyList<OrganizationRequest> requests, CancellationToken cancellationToken)
    {
        var done = new bool[requests.Count];
        if (requests.Count == 0)
        {
            return done;
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
            OutboxLog.NotWritten(logger, FaultClassifier.Classify(exception!).Definition.Code);
            return done;
        }

        Array.Fill(done, true);
        foreach (var item in (response.Responses ?? []).Where(item => item.Fault is not null))
        {
            done[item.RequestIndex] = false;
            if (item.Fault.ErrorCode != FaultCodes.ConcurrencyVersionMismatch)
            {
                OutboxLog.NotWritten(logger, FaultClassifier.Classify(item.Fault).Definition.Code);
            }
        }

        return done;
    }
}
