using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App.Inbox;

/// <summary>
/// The durable queue between intake and worker: one row per store, type and id. Every method fails with <see cref="InboxUnavailableException"/>
/// when the home of the inbox cannot be used; nothing is half-done then.
/// </summary>
public interface IInbox
{
    /// <summary>Takes events in with what they bring along. On return they are on disk; of two contents with the same id the newer one is kept. An event for a row that waits only refreshes it; for a leased row it asks for one more run. See <see cref="EventGroup.IsUrgent"/> for what a person resubmitted.</summary>
    /// <returns>How many events were taken; those of a message seen before are not.</returns>
    Task<int> EnqueueAsync(IReadOnlyList<EventGroup> groups, CancellationToken cancellationToken);

    /// <summary>Leases the batch that is due longest; empty when nothing is due.</summary>
    Task<IReadOnlyList<InboxItem>> LeaseAsync(LeaseRequest request, CancellationToken cancellationToken);

    /// <summary>Writes down what became of leased items, all or none.</summary>
    Task SettleAsync(IReadOnlyList<Settlement> settlements, CancellationToken cancellationToken);

    /// <summary>Gives back items whose lease ran out and forgets what is too old to matter.</summary>
    /// <returns>How many leases ran out.</returns>
    Task<int> RecoverExpiredLeasesAsync(CancellationToken cancellationToken);

    /// <summary>What came along with an event; null when it is not kept, or not any more.</summary>
    Task<EventContent?> FindContentAsync(string store, EntityType type, string id, CancellationToken cancellationToken);

    /// <summary>Watched carts of these ids; those nothing is known of are missing in the answer.</summary>
    Task<IReadOnlyDictionary<string, KeptCart>> FindCartsAsync(string store, IReadOnlyCollection<string> ids, CancellationToken cancellationToken);

    /// <summary>Watched carts in a state that changed before an instant, oldest change first.</summary>
    Task<IReadOnlyList<KeptCart>> ListCartsAsync(string store, KeptCartState state, DateTimeOffset before, int maximum, CancellationToken cancellationToken);

    /// <summary>How full the inbox is.</summary>
    Task<InboxStatus> GetStatusAsync(CancellationToken cancellationToken);

    /// <summary>What was delivered of these ids; ids never delivered are missing in the answer.</summary>
    Task<IReadOnlyDictionary<string, DeliveredState>> FindDeliveredAsync(string store, EntityType type, IReadOnlyCollection<string> ids, CancellationToken cancellationToken);

    /// <summary>Up to when a feed was read, or null when never.</summary>
    Task<DateTimeOffset?> GetCursorAsync(string store, ChangeFeed feed, CancellationToken cancellationToken);

    /// <summary>Moves the cursor of a feed.</summary>
    Task SetCursorAsync(string store, ChangeFeed feed, DateTimeOffset position, CancellationToken cancellationToken);

    /// <summary>Takes what was deleted off the disk for good, where the log of the file still says it.</summary>
    /// <returns>False when others were at work; a later call does it.</returns>
    Task<bool> WipeAsync(CancellationToken cancellationToken);

    /// <summary>Completes when something may be due that was not before.</summary>
    Task WaitForWorkAsync(CancellationToken cancellationToken);
}
