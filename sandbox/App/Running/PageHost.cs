using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using PowerPlatformMagento.Sandbox.Dataverse;
using PowerPlatformMagento.Sandbox.Page;
using PowerPlatformMagento.Sandbox.Page.Flows;
using PowerPlatformMagento.Sandbox.Page.Sync;
using PowerPlatformMagento.Sandbox.Store;

namespace PowerPlatformMagento.Sandbox.App.Running;

/// <summary>Serves the page on loopback.</summary>
internal sealed class PageHost : IAsyncDisposable
{
    // Tried one after the other when the wished port is taken.
    private const int Ports = 20;

    private readonly WebApplication _app;

    private PageHost(WebApplication app) => _app = app;

    public Uri Address => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    /// <summary>Starts on the wished port, or on the next free one; 0 takes any free port.</summary>
    /// <param name="dataverse">The Dataverse whose rows are shown.</param>
    /// <param name="store">The store beside it; null when a real one is read.</param>
    /// <param name="sync">The synchronisation to watch; null when none runs.</param>
    /// <param name="flows">The flows to watch; null when none run.</param>
    /// <param name="port">The wished port.</param>
    /// <param name="log">Adds where warnings and errors of the page go.</param>
    /// <param name="cancellationToken">Gives up starting.</param>
    /// <exception cref="InvalidDataException">A solution file is broken; the message names it.</exception>
    public static async Task<PageHost> StartAsync(SandboxDataverse dataverse, StoreHost? store, ISyncMonitor? sync, IFlowMonitor? flows, int port, Action<ILoggingBuilder> log, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            // The assets stand beside this assembly, whoever started the process and from whichever folder.
            ApplicationName = typeof(PageHost).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.WebHost.UseStaticWebAssets();
        builder.Logging.ClearProviders();
        log(builder.Logging.SetMinimumLevel(LogLevel.Warning));
        builder.WebHost.UseUrls($"http://127.0.0.1:{(port == 0 ? 0 : FirstFree(port))}");

        // Other names that lead to this machine are not this page.
        builder.Configuration["AllowedHosts"] = "127.0.0.1;localhost";
        builder.Services.AddSandboxPage(new PageOptions
        {
            Dataverse = dataverse,
            Store = store,
            Sync = sync,
            Flows = flows,
            SolutionFolders = SandboxWorld.SolutionFolders,
        });
        var app = builder.Build();
        app.MapSandboxPage();
        await app.StartAsync(cancellationToken);
        return new PageHost(app);
    }

    public async ValueTask DisposeAsync()
    {
        // Open pages hold their connection for ever: they are cut, not waited for.
        using var now = new CancellationTokenSource();
        await now.CancelAsync();
        await _app.StopAsync(now.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _app.DisposeAsync();
    }

    private static int FirstFree(int wished)
    {
        for (var port = wished; port < wished + Ports && port <= IPEndPoint.MaxPort; port++)
        {
            if (LoopbackPort.IsFree(port))
            {
                return port;
            }
        }

        return 0;
    }
}
