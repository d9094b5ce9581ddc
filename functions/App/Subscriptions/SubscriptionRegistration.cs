using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using PowerPlatformMagento.App.Subscriptions.Callbacks;
using PowerPlatformMagento.App.Subscriptions.Delivery;
using PowerPlatformMagento.App.Subscriptions.Keeping;

namespace PowerPlatformMagento.App.Subscriptions;

/// <summary>Registers the services of subscriptions.</summary>
internal static class SubscriptionRegistration
{
    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan DrainTime = TimeSpan.FromSeconds(1);
    private const int DrainBytes = 64 * 1024;

    public static void Add(IServiceCollection services)
    {
        services.TryAddSingleton<IHostResolver, DnsHostResolver>();
        services.AddSingleton<SubscriptionStore>().AddSingleton<SubscriptionDesk>().AddSingleton<TopicOffer>().AddSingleton<EventSchemas>().AddSingleton<CallbackGuard>();
        services.AddSingleton<SubscriptionStatus>().AddSingleton<SubscriptionSweep>().AddSingleton<SubscriptionMetrics>();
        services.AddSingleton<CallbackSender>().AddSingleton<CallbackSlots>().AddSingleton<CallbackLane>().AddSingleton<CallbackDispatcher>();
        services.AddHostedService(provider => provider.GetRequiredService<CallbackDispatcher>());

        // The sender has its own limit of time; loggers and traces would write addresses.
        services.AddHttpClient(CallbackSender.ClientName, client => client.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(Handler)
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .RemoveAllLoggers();
    }

    private static SocketsHttpHandler Handler(IServiceProvider provider) => new()
    {
        ConnectCallback = provider.GetRequiredService<CallbackGuard>().ConnectAsync,
        ActivityHeadersPropagator = null,
        AllowAutoRedirect = false,
        UseCookies = false,

        // A proxy would be connected to instead of the address that was checked.
        UseProxy = false,
        ConnectTimeout = ConnectTimeout,
        PooledConnectionLifetime = ConnectionLifetime,
        MaxConnectionsPerServer = CallbackSlots.Most(provider.GetRequiredService<IOptions<SubscriptionsOptions>>().Value),
        MaxResponseDrainSize = DrainBytes,
        ResponseDrainTimeout = DrainTime,
    };
}
