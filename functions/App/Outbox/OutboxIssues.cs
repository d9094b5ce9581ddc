using System.Diagnostics;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.App.Delivery;
using PowerPlatformMagento.App.Stores;

namespace PowerPlatformMagento.App.Outbox;

/// <summary>The error desk of the outbox: changes that need a person are there, can be sent once more from there, and are resolved when they are in the store.</summary>
internal sealed class OutboxIssues(DataverseCalls calls, OutboxBatch batch, StoreDirectory stores, IIdSource ids, ILogger<OutboxIssues> logger)
{
    private const int MostIssues = 100;

    /// <summary>Opens an issue for each row that nothing is tried with any more.</summary>
    public async Task OpenAsync(IReadOnlyList<(OutboxResult Result, int Attempts)> parked, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var correlationId = Activity.Current?.TraceId.ToString() ?? ids.Create().ToString("N");
        await batch.SendAsync(
            [
                .. parked.Select(row => new UpsertRequest { Target = OutboxIssueRow.Parked(row.Result, row.Attempts, now, correlationId) }),
                .. parked.Select(row => new UpdateRequest { Target = OutboxIssueRow.Opened(row.Result.Item) }),
            ],
            cancellationToken);
    }

    /// <summary>Resolves the issues of records whose changes are in the store now.</summary>
    public async Task ResolveAsync(IReadOnlyCollection<OutboxItem> sent, CancellationToken cancellationToken)
    {
        if (sent.Count == 0)
        {
            return;
        }

        var keys = sent.Select(OutboxIssueRow.KeyOf).ToHashSet(StringComparer.Ordinal);
        var found = await ReadAsync(OutboxIssueRow.Query(stores.Keys, sent.Select(item => item.MagentoId).Distinct(), null, OutboxQueue.RowsPerRound), cancellationToken);
        await batch.SendAsync(
            [.. found.Where(issue => keys.Contains(issue.GetAttributeValue<string>("mag_externalkey"))).Select(issue => new UpdateRequest { Target = OutboxIssueRow.Resolved(issue) })],
            cancellationToken);
    }

    /// <summary>
    /// Makes the rows due whose issues operators resubmitted. The rows come first: a process that dies before the issue says so finds it once more. An issue
    /// whose record has nothing left to send is resolved.
    /// </summary>
    public async Task TakeUpResubmittedAsync(CancellationToken cancellationToken)
    {
        foreach (var issue in await ReadAsync(OutboxIssueRow.Query(stores.Keys, null, SyncIssueRow.Resubmitted, MostIssues), cancellationToken))
        {
            if (OutboxIssueRow.RecordTypeOf(issue) is not { } type)
            {
                continue;
            }

            var waiting = await ReadAsync(OutboxRow.Waiting(issue.GetAttributeValue<string>("mag_storekey"), type, issue.GetAttributeValue<string>("mag_magentoid")), cancellationToken);
            var released = await batch.SendAsync([.. waiting.Where(OutboxRow.IsParked).Select(row => new UpdateRequest { Target = OutboxRow.Released(row) })], cancellationToken);
            if (released.All(isDone => isDone))
            {
                await batch.SendAsync([Answered(issue, waiting.Count > 0)], cancellationToken);
            }
        }
    }

    private static UpdateRequest Answered(Entity issue, bool isUnderWay) => isUnderWay
        ? new UpdateRequest { Target = SyncIssueRow.TakenUp(issue), ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches }
        : new UpdateRequest { Target = OutboxIssueRow.Resolved(issue) };

    private async Task<IReadOnlyList<Entity>> ReadAsync(QueryExpression query, CancellationToken cancellationToken)
    {
        var (found, exception) = await calls.SendAsync<RetrieveMultipleResponse>(new RetrieveMultipleRequest { Query = query }, cancellationToken);
        if (found is null)
        {
            OutboxLog.NotRead(logger, FaultClassifier.Classify(exception!).Definition.Code);
            return [];
        }

        return found.EntityCollection.Entities;
    }
}
