using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using PowerPlatformMagento.App.Delivery;
using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.App.Stores;
using PowerPlatformMagento.App.Worker;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App.Outbox;

/// <summary>
/// Takes up what is due in the outbox, sends it and writes down what became of it: three calls of Dataverse for many rows. Records are sent side by side,
/// the rows of one record one after the other. A process that dies in between finds the rows again after a while; sending twice changes nothing the second time.
/// </summary>
internal sealed class OutboxRound(
    DataverseCalls calls,
    DataverseGate gate,
    OutboxSender sender,
    IInbox inbox,
    StoreDirectory stores,
    TimeProvider time,
    Jitter jitter,
    ILogger<OutboxRound> logger)
{
    /// <summary>Rows of one round.</summary>
    public const int RowsPerRound = 200;

    private const int Parallelism = 4;
    private const int MostRounds = 50;
    private int _running;

    /// <summary>Sends until nothing is due any more. Does nothing while Dataverse asks for a pause or another run is going on.</summary>
    /// <returns>Rows sent.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        if (Interlocked.Exchange(ref _running, 1) == 1)
        {
            return 0;
        }

        try
        {
            var sent = 0;
            for (var round = 0; round < MostRounds && gate.Until <= time.GetUtcNow(); round++)
            {
                var results = await RoundAsync(cancellationToken);
                sent += results.Count(result => result.Failure is null);
                if (results.Count == 0)
                {
                    break;
                }
            }

            return sent;
        }
        finally
        {
            Volatile.Write(ref _running, 0);
        }
    }

    private async Task<IReadOnlyList<OutboxResult>> RoundAsync(CancellationToken cancellationToken)
    {
        var query = new RetrieveMultipleRequest { Query = OutboxRow.Due(stores.Keys, time.GetUtcNow(), RowsPerRound) };
        var (found, exception) = await calls.SendAsync<RetrieveMultipleResponse>(query, cancellationToken);
        if (found is null)
        {
            OutboxLog.NotRead(logger, FaultClassifier.Classify(exception!).Definition.Code);
            return [];
        }

        // Of a record that waits with several rows the first goes now; the next round takes the next.
        var due = OutboxRow.First(found.EntityCollection.Entities, time.GetUtcNow());
        var taken = await TakeUpAsync(due, cancellationToken);
        var results = new OutboxResult[taken.Count];
        await Parallel.ForEachAsync(
            Enumerable.Range(0, taken.Count),
            new ParallelOptions { MaxDegreeOfParallelism = Parallelism, CancellationToken = cancellationToken },
            async (index, token) => results[index] = await sender.SendAsync(taken[index], token));
        await ImportAgainAsync(results, cancellationToken);
        await WriteDownAsync(results, cancellationToken);
        return results;
    }

    private async Task<IReadOnlyList<OutboxItem>> TakeUpAsync(IReadOnlyList<OutboxItem> items, CancellationToken cancellationToken)
    {
        var written = await UpdateAsync([.. items.Select(OutboxRow.TakenUp)], ConcurrencyBehavior.IfRowVersionMatches, cancellationToken);
        return [.. items.Where((_, index) => written[index])];
    }

    // What the store changed meanwhile is decided about where news of the store are: in the import.
    private async Task ImportAgainAsync(IEnumerable<OutboxResult> results, CancellationToken cancellationToken)
    {
        List<EntityEvent> news =
        [
            .. results.Where(result => result.Failure?.Definition == OutboxErrors.ChangedInStore)
                .Select(result => new EntityEvent(result.Item.Store, EntityType.Customer, result.Item.MagentoId, time.GetUtcNow())),
        ];
        if (news.Count > 0)
        {
            await inbox.EnqueueAsync([new EventGroup(news)], cancellationToken);
        }
    }

    private async Task WriteDownAsync(IReadOnlyList<OutboxResult> results, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        await UpdateAsync([.. results.Select(result => Row(result, now))], ConcurrencyBehavior.Default, cancellationToken);
    }

    private Entity Row(OutboxResult result, DateTimeOffset now)
    {
        if (result.Failure is not { } failure)
        {
            return OutboxRow.Done(result.Item, result.Answer!, now);
        }

        var decision = RetryDecision.Decide(result.Item.Attempts + 1, RetryDecision.CategoryOf(failure), failure.RetryAfter, now, jitter.Next());
        OutboxLog.NotSent(logger, result.Item.Key, failure.Definition.Code, result.Item.Attempts + 1, decision.RetryAt);
        return OutboxRow.NotDone(result.Item, failure, decision.RetryAt);
    }

    private async Task<bool[]> UpdateAsync(IReadOnlyList<Entity> rows, ConcurrencyBehavior concurrency, CancellationToken cancellationToken)
    {
        var written = new bool[rows.Count];
        if (rows.Count == 0)
        {
            return written;
        }

        var batch = new ExecuteMultipleRequest
        {
            Requests = [],
            Settings = new ExecuteMultipleSettings { ContinueOnError = true, ReturnResponses = true },
        };
        batch.Requests.AddRange(rows.Select(row => new UpdateRequest { Target = row, ConcurrencyBehavior = concurrency }));
        var (response, exception) = await calls.SendAsync<ExecuteMultipleResponse>(batch, cancellationToken);
        if (response is null)
        {
            OutboxLog.NotWritten(logger, FaultClassifier.Classify(exception!).Definition.Code);
            return written;
        }

        Array.Fill(written, true);
        foreach (var item in (response.Responses ?? []).Where(item => item.Fault is not null))
        {
            written[item.RequestIndex] = false;
            if (item.Fault.ErrorCode != FaultCodes.ConcurrencyVersionMismatch)
            {
                OutboxLog.NotWritten(logger, FaultClassifier.Classify(item.Fault).Definition.Code);
            }
        }

        return written;
    }
}
