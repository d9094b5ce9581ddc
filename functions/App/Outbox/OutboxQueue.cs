using Microsoft.Extensions.Options;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.App.Delivery;
using PowerPlatformMagento.App.Stores;

namespace PowerPlatformMagento.App.Outbox;

/// <summary>Takes rows up that are due: of each record the oldest, and none while an older one waits for its next attempt or for a person.</summary>
internal sealed class OutboxQueue(DataverseCalls calls, OutboxBatch batch, StoreDirectory stores, TimeProvider time, IOptions<OutboxOptions> options, ILogger<OutboxQueue> logger)
{
    /// <summary>Rows of one round.</summary>
    public const int RowsPerRound = 200;

    // Rows held back are looked at again after this time at the latest; without it they would crowd out others.
    private static readonly TimeSpan HeldBackFor = TimeSpan.FromMinutes(1);

    /// <summary>Rows that are this app's to send now; none when Dataverse does not answer.</summary>
    public async Task<IReadOnlyList<OutboxItem>> TakeAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var due = await ReadAsync(OutboxRow.Due(stores.Keys, now, RowsPerRound), cancellationToken);
        if (due.Count == 0)
        {
            return [];
        }

        var blocking = await ReadAsync(OutboxRow.Blocking(due, stores.Keys, now), cancellationToken);
        var choice = OutboxChoice.Of(due, blocking, now - options.Value.LongestSending, now + HeldBackFor);
        var requests = choice.Taken.Select(item => Update(OutboxRow.TakenUp(item)))
            .Concat(choice.HeldBack.Select(row => Update(OutboxRow.HeldBack(row.Item, row.Until))));
        var written = await batch.SendAsync([.. requests], cancellationToken);
        return [.. choice.Taken.Where((_, index) => written[index])];
    }

    private static UpdateRequest Update(Entity row) => new() { Target = row, ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches };

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
