using PowerPlatformMagento.App.Notifications.Messages;
using PowerPlatformMagento.App.Notifications.Sending;
using PowerPlatformMagento.App.Notifications.Watching;

namespace PowerPlatformMagento.App.Notifications;

/// <summary>Registers what finds out what happened in stores.</summary>
internal static class NotificationRegistration
{
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<Notifier>().AddSingleton<RecordWatch>().AddSingleton<MessageDesk>();
        services.AddSingleton<FactBaseline>().AddSingleton<OutageRound>().AddSingleton<StoreWatch>();
        services.AddSingleton<IStoreWatcher, ProductWatcher>().AddSingleton<IStoreWatcher, StockWatcher>();
        services.AddSingleton<CartWatcher>().AddSingleton<IStoreWatcher>(provider => provider.GetRequiredService<CartWatcher>());
        services.AddSingleton<QuoteWatcher>().AddSingleton<IStoreWatcher>(provider => provider.GetRequiredService<QuoteWatcher>());
    }
}
