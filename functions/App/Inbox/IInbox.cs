using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App.Inbox;

/// <summary>
/// The durable queue between intake and worker: one row per store, type and id. Every method fails with <see cref="InboxUnavailableException"/>
/// when the home of the inbox cannot be used; nothing is half-done then.
/// </summary>
public interface IInbox
{
    /// <summary>Takes events in. On return they are on disk. An event for a row that waits only refreshes it; for a leased row it asks for one more run. See <see cref="EventGroup.IsUrgent"/> for what a person resubmitted.</summary>
    /// <returns>How many events were taken; those of a message seen before are not.</returns>
    Task<int> EnqueueAsync(IReadOnlyList<EventGroup> groups, CancellationToken cancellationToken);

    /// <summary>Leases the batch that is due longest; empty when nothing is due.</summary>
    Task<IReadOnlyList<InboxItem>> LeaseAsync(LeaseRequest request, CancellationToken cancellationToken);

    /// <summary>Writes down what became of leased items, all or none.</summary>
    Task SettleAsync(IReadOnlyList<Settlement> settlements, CancellationToken cancellationToken);

    /// <summary>Gives back items whose lease ran out and forgets what is too old to matter.</summary>
    /// <returns>How many leases ran out.</returns>
    Task<int> RecoverExpiredLeasesAsync(CancellationToken cancellationToken);

    /// <summary>How full the inbox is.</summary>
    Task<InboxStatus> GetStatusAsync(CancellationToken cancellationToken);

    /// <summary>What was delivered of these ids; ids never delivered are missing in the answer.</summary>
    Task<IReadOnlyDictionary<string, DeliveredState>> FindDeliveredAsync(string store, EntityType type, IReadOnlyCollection<string> ids, CancellationToken cancellationToken);

    /// <summary>Up to when a feed was read, or null when never.</summary>
    Task<DateTimeOffset?> GetCursorAsync(string store, ChangeFeed feed, CancellationToken cancellationToken);

    /// <summary>Moves the cursor of a feed.</summary>
    Task SetCursorAsync(string store, ChangeFeed feed, DateTimeOffset position, CancellationToken cancellationToken);

    /// <summary>Completes when something may be due that was not before.</summary>
    Task WaitForWorkAsync(CancellationToken cancellationToken);
}
