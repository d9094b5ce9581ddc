using PowerPlatformMagento.Sandbox.Dataverse;
using PowerPlatformMagento.Sandbox.Store.Events;
using PowerPlatformMagento.Sandbox.Store.Faults;

namespace PowerPlatformMagento.Sandbox.App.Running;

/// <summary>What goes wrong with <c>--faults storm</c>.</summary>
internal static class Storm
{
    /// <summary>Hard stops of the app during one run.</summary>
    public const int Restarts = 3;

    private const double Seldom = 0.03;

    public static StoreEventOptions Disturb(StoreEventOptions events) => events with
    {
        LossRate = 0.05,
        DuplicateRate = 0.2,
        LateRate = 0.05,
        Late = TimeSpan.FromMilliseconds(700),
        ReorderWindow = 40,
        // A stopped app refuses connections for a moment; the sender tries again, and what it gives up the poller finds.
        Attempts = 2,
    };

    public static void Disturb(StoreFaults store)
    {
        foreach (var rule in FaultRule.Storm)
        {
            store.Add(rule);
        }
    }

    public static void Disturb(SandboxDataverse dataverse)
    {
        var faults = dataverse.Faults;
        faults.RetryAfter = TimeSpan.FromSeconds(1);
        faults.ThrottleChance = Seldom;
        faults.SqlTimeoutChance = Seldom;
        faults.ConnectionLostChance = Seldom;
        faults.TimeoutAfterCommitChance = Seldom;
        faults.ItemSqlTimeoutChance = Seldom / 10;
    }

    public static void End(StoreFaults store, SandboxDataverse dataverse)
    {
        store.Clear();
        dataverse.Faults.Stop();
    }
}
