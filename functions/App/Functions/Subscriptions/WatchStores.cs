using Microsoft.Azure.WebJobs;
using PowerPlatformMagento.App.Hosting;
using PowerPlatformMagento.App.Notifications.Watching;

namespace PowerPlatformMagento.App.Functions.Subscriptions;

/// <summary>Looks every minute for what no event tells of: abandoned carts, stock, products, quotes.</summary>
internal sealed class WatchStores(StoreWatch watch)
{
    [FunctionName(nameof(WatchStores))]
    public Task RunAsync([TimerTrigger("45 * * * * *")] TimerTick timer, CancellationToken cancellationToken) => watch.RunAsync(cancellationToken);
}
