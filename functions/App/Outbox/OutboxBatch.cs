using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.App.Delivery;

namespace PowerPlatformMagento.App.Outbox;

/// <summary>Sends many requests of the outbox in one call.</summary>
internal sealed class OutboxBatch(DataverseBatch batch, ILogger<OutboxBatch> logger)
{
    /// <summary>Sends the requests. Tells for each, in order, whether it is done; one that lost a race is not, and not worth a log line.</summary>
    public async Task<bool[]> SendAsync(IReadOnlyList<OrganizationRequest> requests, CancellationToken cancellationToken)
    {
        var outcome = await batch.SendAsync(requests, cancellationToken);
        if (outcome.Refused is { } refused)
        {
            OutboxLog.NotWritten(logger, refused.Definition.Code);
            return new bool[requests.Count];
        }

        foreach (var fault in outcome.Faults.OfType<OrganizationServiceFault>().Where(fault => fault.ErrorCode != FaultCodes.ConcurrencyVersionMismatch))
        {
            OutboxLog.NotWritten(logger, FaultClassifier.Classify(fault).Definition.Code);
        }

        return [.. outcome.Faults.Select(fault => fault is null)];
    }
}
