using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.Magento;
using PowerPlatformMagento.Sandbox.Page.Sync;

namespace PowerPlatformMagento.Sandbox.App.Running;

/// <summary>Shows a run to the page.</summary>
internal sealed class RunMonitor(SandboxRun run, TimeProvider time) : ISyncMonitor, IDisposable
{
    private readonly RecentChanges _recent = new(run.World.Dataverse, time);

    private SandboxWorld World => run.World;

    public bool CanStorm => World.Store is not null;

    public async Task<SyncSnapshot> ReadAsync(CancellationToken cancellationToken)
    {
        var inbox = run.App.Inbox;
        InboxState state;
        try
        {
            var status = await inbox.GetStatusAsync(cancellationToken);
            state = new InboxState(status.Pending, status.Leased, status.Parked, status.OldestReceivedAt);
        }
        catch (Exception exception) when (exception is InboxUnavailableException or ObjectDisposedException)
        {
            // The app is stopped hard at this moment: what was in the inbox is shown when it is back.
            state = new InboxState(0, 0, 0, null);
        }

        return new SyncSnapshot
        {
            TakenAt = time.GetUtcNow(),
            Inbox = state,
            Stores = [await StoreAsync(World.StoreKey, inbox, cancellationToken)],
            EventsReceived = World.Counters.EventsReceived,
            DataverseCalls = World.Counters.DataverseCalls,
            OrdersBySecond = World.Counters.OrdersBySecond,
            PolledAt = run.PolledAt,
            IsStorm = run.IsStorm,
            Faults = World.Store?.Faults.Injected.ToDictionary(pair => pair.Key.ToString(), pair => pair.Value) ?? [],
            Recent = _recent.All,
        };
    }

    public void Storm(bool isOn) => run.SetStorm(isOn);

    public Task PollAsync(CancellationToken cancellationToken) => run.PollAsync(cancellationToken);

    public void Dispose() => _recent.Dispose();

    private async Task<StoreState> StoreAsync(string key, IInbox inbox, CancellationToken cancellationToken)
    {
        var events = World.Store?.Events?.Counts;
        return new StoreState
        {
            Key = key,
            Delivered = World.Counters.Delivered(key),
            Retries = World.Counters.Retries(key),
            Parked = World.Counters.Parked(key),
            Calls = World.Store?.Requests.Total ?? run.MagentoCalls,
            EventsSent = events?.Sent,
            EventsLost = events?.Lost ?? 0,
            ReadUpTo = await CursorsAsync(key, inbox, cancellationToken),
        };
    }

    private static async Task<Dictionary<string, DateTimeOffset>> CursorsAsync(string store, IInbox inbox, CancellationToken cancellationToken)
    {
        var cursors = new Dictionary<string, DateTimeOffset>();
        try
        {
            foreach (var feed in Enum.GetValues<ChangeFeed>())
            {
                if (await inbox.GetCursorAsync(store, feed, cancellationToken) is { } position)
                {
                    cursors[feed.ToString()] = position;
                }
            }
        }
        catch (Exception exception) when (exception is InboxUnavailableException or ObjectDisposedException)
        {
            // As above: the app is between two lives.
            return [];
        }

        return cursors;
    }
}
