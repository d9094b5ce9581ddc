using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using PowerPlatformMagento.App.Inbox;

namespace PowerPlatformMagento.App.Delivery;

/// <summary>Writes the error desk in Dataverse: one call for all rows of a batch, none when nothing failed.</summary>
internal sealed class SyncIssueDesk(DataverseCalls calls, ILogger<SyncIssueDesk> logger)
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
        var written = new bool[requests.Count];
        if (requests.Count == 0)
        {
            return written;
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
            Report(FaultClassifier.Classify(exception!));
            return written;
        }

        foreach (var item in response.Responses ?? [])
        {
            written[item.RequestIndex] = item.Fault is null || (item.Fault.ErrorCode == FaultCodes.ObjectDoesNotExist && requests[item.RequestIndex] is UpdateRequest);
            if (!written[item.RequestIndex])
            {
                Report(FaultClassifier.Classify(item.Fault!));
            }
        }

        return written;
    }

    private void Report(Failure failure) => DeliveryLog.IssueNotWritten(logger, failure.Definition.Code, failure.Detail);
}
