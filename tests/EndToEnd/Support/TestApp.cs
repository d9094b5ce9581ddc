using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PowerPlatformMagento.App;
using PowerPlatformMagento.App.Delivery;
using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.App.Poller;

namespace PowerPlatformMagento.EndToEnd.Tests.Support;

/// <summary>One life of the product's own host, on any free port of the loopback interface.</summary>
internal sealed class TestApp : IAsyncDisposable
{
    private readonly WebApplication _app;

    private TestApp(WebApplication app) => _app = app;

    public IInbox Inbox => _app.Services.GetRequiredService<IInbox>();

    public IStorePoller Poller => _app.Services.GetRequiredService<IStorePoller>();

    public Uri Address => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    public static async Task<TestApp> StartAsync(IReadOnlyDictionary<string, string?> settings, IDataverseServiceFactory dataverse, ILoggerProvider log)
    {
        var builder = AppHost.CreateBuilder([]);
        builder.Configuration.AddInMemoryCollection(settings);
        builder.Logging.ClearProviders().AddProvider(log).SetMinimumLevel(LogLevel.Trace);
        builder.Services.AddSingleton(dataverse);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = AppHost.Build(builder);
        await app.StartAsync();
        return new TestApp(app);
    }

    /// <summary>Stops without draining: what is under way is cut where it stands.</summary>
    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource();
        await now.CancelAsync();
        await _app.StopAsync(now.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _app.DisposeAsync();
    }
}
