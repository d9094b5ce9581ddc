using PowerPlatformMagento.App.Delivery;
using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App.Outbox;

/// <summary>
/// Takes up what is due in the outbox, sends it and writes down what became of it, many rows with few calls of Dataverse. Records are sent side by side,
/// the rows of one record one after the other. A process that dies in between finds the rows again after a while; sending twice changes nothing the second time.
/// </summary>
internal sealed class OutboxRound(OutboxQueue queue, OutboxSender sender, OutboxSettler settler, OutboxIssues issues, DataverseGate gate, IInbox inbox, TimeProvider time)
{
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

    /// <summary>Makes the rows due that operators resubmitted on the error desk. Does nothing while Dataverse asks for a pause.</summary>
    public Task TakeUpResubmittedAsync(CancellationToken cancellationToken) =>
        gate.Until <= time.GetUtcNow() ? issues.TakeUpResubmittedAsync(cancellationToken) : Task.CompletedTask;

    private async Task<IReadOnlyList<OutboxResult>> RoundAsync(CancellationToken cancellationToken)
    {
        var taken = await queue.TakeAsync(cancellationToken);
        var results = new OutboxResult[taken.Count];
        await Parallel.ForEachAsync(
            Enumerable.Range(0, taken.Count),
            new ParallelOptions { MaxDegreeOfParallelism = Parallelism, CancellationToken = cancellationToken },
            async (index, token) => results[index] = await sender.SendAsync(taken[index], token));
        await settler.SettleAsync(results, cancellationToken);
        await ImportAsync(results, cancellationToken);
        return results;
    }

    // What the store changed meanwhile is decided about where news of the store are: in the import. It comes after the confirmation, which makes it look.
    private async Task ImportAsync(IEnumerable<OutboxResult> results, CancellationToken cancellationToken)
    {
        List<EntityEvent> news =
        [
            .. results.SelectMany(result => result.CustomersToImport.Select(id => new EntityEvent(result.Item.Store, EntityType.Customer, id, time.GetUtcNow()))),
        ];
        if (news.Count > 0)
        {
            await inbox.EnqueueAsync([new EventGroup(news)], cancellationToken);
        }
    }
}
