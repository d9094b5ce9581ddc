using System.Net;
using System.Net.Http.Headers;
using System.Net.Security;
using System.Security.Authentication;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PowerPlatformMagento.Magento.Options;

namespace PowerPlatformMagento.Magento;

/// <summary>Registers the client.</summary>
public static class MagentoRegistration
{
    /// <summary>Name of the <see cref="HttpClient"/> all stores use; its primary handler may be replaced.</summary>
    public const string HttpClientName = "PowerPlatformMagento.Magento";

    /// <summary>Name of the meter and of the activity source.</summary>
    public const string TelemetryName = Telemetry.MagentoTelemetry.Name;

    /// <summary>Registers <see cref="IMagentoClientFactory"/>. Stores are added by <see cref="AddMagentoStore"/> or as singletons of <see cref="MagentoStoreOptions"/>.</summary>
    public static IServiceCollection AddMagento(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(TimeProvider.System);
        services.AddLogging();
        services.AddHttpClient(HttpClientName, ConfigureClient)
            .ConfigurePrimaryHttpMessageHandler(CreateHandler)
            .RemoveAllLoggers();
        services.TryAddSingleton<IMagentoClientFactory, MagentoClientFactory>();
        return services;
    }

    /// <summary>Adds a store to what the factory knows.</summary>
    public static IServiceCollection AddMagentoStore(this IServiceCollection services, Func<IServiceProvider, MagentoStoreOptions> options) =>
        services.AddSingleton(options);

    private static void ConfigureClient(HttpClient client)
    {
        client.Timeout = Timeout.InfiniteTimeSpan;
        client.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("PowerPlatformMagento", "1.0"));
    }

    // A redirect would carry the proof of identity elsewhere and break its signature; a session cookie would tie calls together.
    private static SocketsHttpHandler CreateHandler() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.All,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ConnectTimeout = TimeSpan.FromSeconds(15),
        SslOptions = new SslClientAuthenticationOptions { EnabledSslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13 },
    };
}
