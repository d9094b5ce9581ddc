using System.Diagnostics.Metrics;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using PowerPlatformMagento.App;
using PowerPlatformMagento.App.Delivery;
using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.App.Poller;

namespace PowerPlatformMagento.Sandbox.App.Running;

/// <summary>One life of the function app: the product's own host, on loopback, over real sockets.</summary>
internal sealed class AppInstance : IAsyncDisposable
{
    private readonly WebApplication _app;

    private AppInstance(WebApplication app) => _app = app;

    public IInbox Inbox => _app.Services.GetRequiredService<IInbox>();

    public IStorePoller Poller => _app.Services.GetRequiredService<IStorePoller>();

    public Uri Address => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    public static async Task<AppInstance> StartAsync(
        IReadOnlyDictionary<string, string?> settings, IDataverseServiceFactory dataverse, int port, bool verbose, AppCounters? counters, CancellationToken cancellationToken)
    {
        var builder = AppHost.CreateBuilder([]);
        builder.Configuration.AddInMemoryCollection(settings);
        builder.Logging.ClearProviders();
        if (verbose)
        {
            builder.Logging.AddConsole();
        }

        builder.Services.AddSingleton(dataverse);
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        var app = AppHost.Build(builder);
        counters?.Follow(app.Services.GetRequiredService<IMeterFactory>());
        await app.StartAsync(cancellationToken);
        return new AppInstance(app);
    }

    /// <summary>Stops without draining: requests, reads and deliveries under way are cut where they stand.</summary>
    public async Task StopHardAsync()
    {
        using var now = new CancellationTokenSource();
        await now.CancelAsync();
        await _app.StopAsync(now.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _app.DisposeAsync();
    }

    public async ValueTask DisposeAsync() => await StopHardAsync();
}
