using PowerPlatformMagento.App.Notifications.Finding;
using PowerPlatformMagento.App.Notifications.Sending;
using PowerPlatformMagento.App.Subscriptions;

namespace PowerPlatformMagento.App.Notifications.Watching;

/// <summary>Starts watching the records of a batch on their way to Dataverse.</summary>
internal sealed class RecordWatch(Notifier notifier, ILogger<RecordWatch> logger)
{
    /// <summary>The watch over a batch; it lets records pass at once where nobody listens.</summary>
    public async Task<RecordPassage<T>> OpenAsync<T>(IEventFinder<T> finder, string store, CancellationToken cancellationToken)
    {
        try
        {
            return new RecordPassage<T>(notifier, finder, store, await notifier.ListensAsync(store, finder.Kind, cancellationToken), logger);
        }
        catch (SubscriptionsUnavailableException exception)
        {
            SubscriptionLog.Unavailable(logger, exception.Reason);
            return new RecordPassage<T>(notifier, finder, store, listens: true, logger);
        }
    }
}
