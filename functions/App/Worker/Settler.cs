using System.Diagnostics;
using PowerPlatformMagento.App.Delivery;
using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.App.Observability;

namespace PowerPlatformMagento.App.Worker;

/// <summary>Writes down what became of records: done, later, or on the error desk.</summary>
internal sealed class Settler(
    IInbox inbox,
    SyncIssueDesk issues,
    HeldPlaces held,
    DataverseGate gate,
    AppMetrics metrics,
    TimeProvider time,
    IIdSource ids,
    Jitter jitter,
    ILogger<Settler> logger)
{
    // An error desk that cannot be written holds nothing up for long.
    private static readonly TimeSpan DeskRetry = TimeSpan.FromMinutes(1);

    // Room on a full desk is made by people.
    private static readonly TimeSpan RoomRetry = TimeSpan.FromMinutes(30);

    /// <summary>Settles delivered payloads by their results.</summary>
    public async Task SettleAsync(IReadOnlyList<DeliveryItem> items, IReadOnlyList<DeliveryResult> results, CancellationToken cancellationToken)
    {
        var settlements = new List<Settlement>(items.Count);
        var issuesToResolve = new List<DeliveryItem>();
        var failed = new List<(InboxItem Item, Failure Failure)>();
        foreach (var (item, result) in items.Zip(results))
        {
            if (result.Failure is { } failure)
            {
                failed.Add((item.Item, failure));
                continue;
            }

            metrics.Delivered(item.Item.Event.Store, item.Item.Event.Type.ToString(), result.Outcome!);
            if (item.Item.HasIssue)
            {
                issuesToResolve.Add(item);
            }
            else
            {
                settlements.Add(new Completion(item.Item, item.UpdatedAt, item.ReadAt, item.IsRemembered));
            }
        }

        settlements.AddRange(await ResolveAsync(issuesToResolve, cancellationToken));
        settlements.AddRange(await DecideAsync(failed, cancellationToken));
        await inbox.SettleAsync(settlements, cancellationToken);
    }

    /// <summary>Settles references that could not be read as records.</summary>
    public async Task FailAsync(IReadOnlyList<(InboxItem Item, Failure Failure)> failed, CancellationToken cancellationToken)
    {
        if (failed.Count > 0)
        {
            await inbox.SettleAsync(await DecideAsync(failed, cancellationToken), cancellationToken);
        }
    }

    /// <summary>Gives back references that nobody could work on: none is to blame.</summary>
    public Task ReleaseAsync(IEnumerable<InboxItem> items, DateTimeOffset until, CancellationToken cancellationToken) =>
        inbox.SettleAsync([.. items.Select(item => new Postponement(item, until, CountsAsAttempt: false))], cancellationToken);

    private async Task<IEnumerable<Settlement>> ResolveAsync(List<DeliveryItem> items, CancellationToken cancellationToken)
    {
        var resolved = await issues.ResolveAsync([.. items.Select(item => item.Item)], cancellationToken);
        return items.Select<DeliveryItem, Settlement>((item, index) => resolved[index]
            ? new Completion(item.Item, item.UpdatedAt, item.ReadAt, item.IsRemembered)
            : new Postponement(item.Item, time.GetUtcNow() + DeskRetry, CountsAsAttempt: false));
    }

    private async Task<List<Settlement>> DecideAsync(IReadOnlyList<(InboxItem Item, Failure Failure)> failed, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();

        // One draw for all: what failed together comes back together, as one batch again and not as hundreds of single calls.
        var draw = jitter.Next();
        var settlements = new List<Settlement>(failed.Count);
        var parking = new List<SyncIssue>();
        foreach (var (item, failure) in failed)
        {
            if (failure.Scope == FailureScope.Service && !gate.BlamesRecords)
            {
                settlements.Add(new Postponement(item, Later(now, gate.Until), CountsAsAttempt: false));
                continue;
            }

            var decision = RetryDecision.Decide(item.Attempts + 1, RetryDecision.CategoryOf(failure), failure.RetryAfter, now, draw);
            if (decision.RetryAt is { } retryAt)
            {
                metrics.Retried(item.Event.Store, failure.Definition.Code);
                DeliveryLog.Retried(logger, SyncIssueRow.ExternalKey(item.Event), item.Attempts + 1, failure.Definition.Code, retryAt);
                settlements.Add(new Postponement(item, retryAt, CountsAsAttempt: true));
            }
            else
            {
                parking.Add(new SyncIssue(item, failure, item.Attempts + 1, now, CorrelationId()));
            }
        }

        var places = await held.FindAsync(parking, cancellationToken);
        settlements.AddRange(await ParkAsync([.. parking.Where((_, index) => places[index] == HeldPlace.Desk)], now, cancellationToken));
        settlements.AddRange(parking.Zip(places).Where(pair => pair.Second != HeldPlace.Desk).Select(pair => TurnAway(pair.First, pair.Second, now)));
        return settlements;
    }

    private Settlement TurnAway(SyncIssue issue, HeldPlace place, DateTimeOffset now)
    {
        var (item, code) = (issue.Item, issue.Failure.Definition.Code);
        if (place == HeldPlace.Inbox)
        {
            DeliveryLog.WaitsForDesk(logger, SyncIssueRow.ExternalKey(item.Event), code);
            return new Postponement(item, now + RoomRetry, CountsAsAttempt: false);
        }

        metrics.Dropped(item.Event.Store, code);
        DeliveryLog.Dropped(logger, SyncIssueRow.ExternalKey(item.Event), code, item.Event.Store, held.Most);
        return new Completion(item, item.Event.OccurredAt, now, IsRemembered: false);
    }

    private async Task<IEnumerable<Settlement>> ParkAsync(IReadOnlyList<SyncIssue> parking, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var written = await issues.OpenAsync(parking, cancellationToken);
        return parking.Select<SyncIssue, Settlement>((issue, index) =>
        {
            if (!written[index])
            {
                return new Postponement(issue.Item, now + DeskRetry, CountsAsAttempt: false);
            }

            metrics.Parked(issue.Item.Event.Store, issue.Failure.Definition.Code);
            DeliveryLog.Parked(logger, SyncIssueRow.ExternalKey(issue.Item.Event), issue.Attempts, issue.Failure.Definition.Code, issue.CorrelationId);
            return new Parking(issue.Item);
        });
    }

    private string CorrelationId() => Activity.Current?.TraceId.ToString() ?? ids.Create().ToString("N");

    private static DateTimeOffset Later(DateTimeOffset left, DateTimeOffset right) => left > right ? left : right;
}
