using PowerPlatformMagento.App.Subscriptions.Keeping;

namespace PowerPlatformMagento.App.Subscriptions;

/// <summary>Tells how subscriptions are, for the status operations and people. Holds no address.</summary>
internal sealed class SubscriptionStatus(SubscriptionStore store)
{
    /// <summary>One entry for each topic and store that has a subscription, dead ones of the last days included.</summary>
    /// <exception cref="SubscriptionsUnavailableException">The file cannot be used.</exception>
    public Task<IReadOnlyList<TopicStatus>> GetAsync(CancellationToken cancellationToken) => store.GetStatusAsync(cancellationToken);
}
