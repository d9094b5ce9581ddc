using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using PowerPlatformMagento.App.Inbox;

namespace PowerPlatformMagento.App.Delivery;

/// <summary>Writes the error desk in Dataverse: one call for all rows of a batch, none when nothing failed.</summary>
internal sealed class SyncIssueDesk(DataverseBatch batch, ILogger<SyncIssueDesk> logger)
{
    /// <summary>Opens a row for each issue. Tells for each, in order, whether it is written.</summary>
    public async Task<IReadOnlyList<bool>> OpenAsync(IReadOnlyList<SyncIssue> issues, CancellationToken cancellationToken)
    {
        // The row may be there and resolved, so it is opened in a second step.
        var written = await SendAsync(
            [
                .. issues.Select(issue => new UpsertRequest { Target = SyncIssueRow.Parked(issue) }),
                .. issues.Select(issue => new UpdateRequest { Target = SyncIssueRow.Opened(issue.Item.Event) }),
            ],
            cancellationToken);
        return [.. issues.Select((_, index) => written[index] && written[issues.Count + index])];
    }

    /// <summary>Resolves the rows of items that went through. Tells for each, in order, whether that is done; a row that is gone counts as resolved.</summary>
    public Task<IReadOnlyList<bool>> ResolveAsync(IReadOnlyList<InboxItem> items, CancellationToken cancellationToken) =>
        SendAsync([.. items.Select(item => new UpdateRequest { Target = SyncIssueRow.Resolved(item.Event) })], cancellationToken);

    private async Task<IReadOnlyList<bool>> SendAsync(IReadOnlyList<OrganizationRequest> requests, CancellationToken cancellationToken)
    {
        var outcome = await batch.SendAsync(requests, cancellationToken);
        if (outcome.Refused is { } refused)
        {
            Report(refused);
            return new bool[requests.Count];
        }

        var written = new bool[requests.Count];
        for (var index = 0; index < written.Length; index++)
        {
            var fault = outcome.Faults[index];
            written[index] = fault is null || (fault.ErrorCode == FaultCodes.ObjectDoesNotExist && requests[index] is UpdateRequest);
            if (!written[index])
            {
                Report(FaultClassifier.Classify(fault!));
            }
        }

        return written;
    }

    private void Report(Failure failure) => DeliveryLog.IssueNotWritten(logger, failure.Definition.Code, failure.Detail);
}
