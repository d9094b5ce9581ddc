using PowerPlatformMagento.App.Subscriptions;
using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App.Notifications.Watching;

/// <summary>Looks for one kind of happening no event tells of. Asked only while somebody listens.</summary>
internal interface IStoreWatcher
{
    /// <summary>Kind of the records.</summary>
    RecordKind Kind { get; }

    /// <summary>One look at a store.</summary>
    /// <exception cref="MagentoException">The store, or this function of it, cannot be read; the next look makes up for it.</exception>
    /// <exception cref="SubscriptionsUnavailableException">The file cannot be used.</exception>
    Task LookAsync(string key, CancellationToken cancellationToken);
}
