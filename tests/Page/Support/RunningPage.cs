using System.Net;
using PowerPlatformMagento.Sandbox.App.Running;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Support;

/// <summary>The page on a real port, as the sandbox serves it, and a client that keeps cookies.</summary>
internal sealed class RunningPage : IAsyncDisposable
{
    private readonly PageHost _host;

    private RunningPage(PageHost host)
    {
        _host = host;
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = host.Address };
    }

    public HttpClient Client { get; }

    public static async Task<RunningPage> StartAsync(PageWorld world) =>
        new(await PageHost.StartAsync(world.Dataverse, null, null, null, port: 0, log: _ => { }, CancellationToken.None));

    public async Task<(HttpStatusCode Status, string Html)> GetAsync(string path)
    {
        using var response = await Client.GetAsync(new Uri(path, UriKind.Relative));
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _host.DisposeAsync();
    }
}
