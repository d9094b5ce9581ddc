using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.App.Stores;

namespace PowerPlatformMagento.App.Delivery;

/// <summary>
/// Takes up what operators resubmitted on the error desk. The reference is on disk before the row says so: a process that dies between the two finds
/// the row unchanged and puts the reference there once more, which folds into the first or imports what is imported already.
/// </summary>
internal sealed class SyncIssueResubmission(
    DataverseCalls calls,
    DataverseBatch batch,
    DataverseGate gate,
    IInbox inbox,
    StoreDirectory stores,
    TimeProvider time,
    ILogger<SyncIssueResubmission> logger)
{
    /// <summary>Rows of one look; more than these wait for the next round of the same look.</summary>
    public const int RowsPerRound = 500;

    private const int MostRounds = 20;

    private int _running;
    private bool _hasLookedForQueued;

    /// <summary>Takes up all rows that wait. Does nothing while Dataverse asks for a pause or while another look is going on.</summary>
    /// <returns>References put into the inbox.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        if (gate.Until > time.GetUtcNow() || Interlocked.Exchange(ref _running, 1) == 1)
        {
            return 0;
        }

        try
        {
            return await TakeUpQueuedAsync(cancellationToken) + await TakeUpResubmittedAsync(cancellationToken);
        }
        finally
        {
            Volatile.Write(ref _running, 0);
        }
    }

    // Once after the start: the inbox may have been left behind on another machine, together with what was queued in it.
    private async Task<int> TakeUpQueuedAsync(CancellationToken cancellationToken)
    {
        if (_hasLookedForQueued || await FindAsync(SyncIssueRow.Queued, cancellationToken) is not { } rows)
        {
            return 0;
        }

        var taken = await EnqueueAsync(rows, cancellationToken);
        _hasLookedForQueued = true;
        return taken;
    }

    private async Task<int> TakeUpResubmittedAsync(CancellationToken cancellationToken)
    {
        var taken = 0;
        for (var round = 0; round < MostRounds; round++)
        {
            if (await FindAsync(SyncIssueRow.Resubmitted, cancellationToken) is not { Count: > 0 } rows)
            {
                break;
            }

            taken += await EnqueueAsync(rows, cancellationToken);
            if (!await MarkAsync(rows, cancellationToken) || rows.Count < RowsPerRound)
            {
                break;
            }
        }

        return taken;
    }

    private async Task<IReadOnlyList<Entity>?> FindAsync(int statusReason, CancellationToken cancellationToken)
    {
        var request = new RetrieveMultipleRequest { Query = SyncIssueQuery.Of(statusReason, stores.Keys, RowsPerRound) };
        var (response, exception) = await calls.SendAsync<RetrieveMultipleResponse>(request, cancellationToken);
        if (response is not null)
        {
            return response.EntityCollection.Entities;
        }

        var failure = FaultClassifier.Classify(exception!);
        DeliveryLog.DeskNotRead(logger, failure.Definition.Code, failure.Detail);
        return null;
    }

    private async Task<int> EnqueueAsync(IReadOnlyList<Entity> rows, CancellationToken cancellationToken)
    {
        List<EntityEvent> references = [.. rows.Select(SyncIssueQuery.Reference).OfType<EntityEvent>()];
        if (references.Count > 0)
        {
            await inbox.EnqueueAsync([new EventGroup(references, IsUrgent: true)], cancellationToken);
            DeliveryLog.Resubmitted(logger, references.Count);
        }

        return references.Count;
    }

    /// <summary>Marks the rows as taken up. A row that changed since it was read is left alone: its import has been quicker, or an operator was.</summary>
    /// <returns>False when Dataverse did not answer, so that there is no use in going on.</returns>
    private async Task<bool> MarkAsync(IReadOnlyList<Entity> rows, CancellationToken cancellationToken)
    {
        List<UpdateRequest> updates =
        [
            .. rows.Where(row => SyncIssueQuery.Reference(row) is not null)
                .Select(row => new UpdateRequest { Target = SyncIssueRow.TakenUp(row), ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches }),
        ];
        if (updates.Count == 0)
        {
            return false;
        }

        var outcome = await batch.SendAsync(updates, cancellationToken);
        var fault = outcome.Faults.FirstOrDefault(fault => fault is not null && fault.ErrorCode != FaultCodes.ConcurrencyVersionMismatch);
        if ((outcome.Refused ?? (fault is null ? null : FaultClassifier.Classify(fault))) is not { } failure)
        {
            return true;
        }

        // Rows that cannot be marked would be found by the next round again and again.
        DeliveryLog.IssueNotWritten(logger, failure.Definition.Code, failure.Detail);
        return false;
    }
}
