using System.Collections.Concurrent;
using PowerPlatformMagento.Sandbox.Dataverse;

namespace PowerPlatformMagento.Sandbox.Page.Live;

/// <summary>Tells open pages which rows changed, not more often than a person can follow.</summary>
public sealed class ChangeFeed : IDisposable
{
    /// <summary>Shortest time between two calls of one subscriber.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(500);

    private readonly ConcurrentDictionary<ChangeSubscription, byte> _subscriptions = new();
    private readonly SandboxDataverse _dataverse;
    private readonly TimeProvider _time;

    /// <summary>Listens to a Dataverse until disposed.</summary>
    public ChangeFeed(SandboxDataverse dataverse, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(dataverse);
        _dataverse = dataverse;
        _time = time;
        _dataverse.Changed += Pass;
    }

    /// <summary>Calls back after wanted changes: soon after the first one, then at most once an <see cref="Interval"/> however many come.</summary>
    /// <param name="wanted">Runs on the thread that committed the change, so it has to be quick.</param>
    /// <param name="refresh">Never runs twice at once. Handles what goes wrong itself; cancelled or disposed, it ends the subscription.</param>
    /// <returns>Ends the subscription when disposed.</returns>
    public IDisposable Subscribe(Func<RowChange, bool> wanted, Func<CancellationToken, Task> refresh)
    {
        var subscription = new ChangeSubscription(wanted, refresh, _time, ended => _subscriptions.TryRemove(ended, out _));
        _subscriptions.TryAdd(subscription, 0);
        return subscription;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _dataverse.Changed -= Pass;
        foreach (var (subscription, _) in _subscriptions)
        {
            subscription.Dispose();
        }
    }

    private void Pass(RowChange change)
    {
        foreach (var (subscription, _) in _subscriptions)
        {
            subscription.Pass(change);
        }
    }
}
