using System.Net;
using PowerPlatformMagento.Sandbox.App;
using PowerPlatformMagento.Sandbox.App.Reporting;
using PowerPlatformMagento.Sandbox.App.Running;
using PowerPlatformMagento.Sandbox.Store;
using PowerPlatformMagento.Sandbox.Store.Editing;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Shop;

/// <summary>A whole run with its page, as the command line starts it.</summary>
internal sealed class ShopServer : IAsyncDisposable
{
    private readonly SandboxRun _run;
    private readonly RunMonitor _monitor;
    private readonly PageHost _page;
    private readonly HttpClient _client;

    private ShopServer(SandboxRun run, RunMonitor monitor, PageHost page)
    {
        _run = run;
        _monitor = monitor;
        _page = page;
        _client = new HttpClient(new SocketsHttpHandler()) { BaseAddress = page.Address };
    }

    public StoreOperations Store => _run.World.Store!.Operations!;

    public static async Task<ShopServer> StartAsync(StoreEdition edition = StoreEdition.AdobeCommerce)
    {
        var run = await SandboxRun.StartAsync(new SandboxOptions { Orders = 40, Edition = edition }, new ConsoleReport(TextWriter.Null), CancellationToken.None);
        var monitor = new RunMonitor(run, TimeProvider.System);
        var page = await PageHost.StartAsync(run.World.Dataverse, run.World.Store, monitor, flows: null, port: 0, _ => { }, CancellationToken.None);
        await run.SynchroniseAsync(CancellationToken.None);
        return new ShopServer(run, monitor, page);
    }

    /// <summary>What a page shows, without its tags.</summary>
    public async Task<string> ReadAsync(string address)
    {
        var html = await _client.GetStringAsync(new Uri(address, UriKind.Relative));
        var main = html[html.IndexOf("<main", StringComparison.Ordinal)..html.IndexOf("</main>", StringComparison.Ordinal)];
        return WebUtility.HtmlDecode(main);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _page.DisposeAsync();
        _monitor.Dispose();
        await _run.DisposeAsync();
    }
}
