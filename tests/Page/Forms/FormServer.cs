using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PowerPlatformMagento.Sandbox.Page.Session;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Forms;

/// <summary>The page over HTTP on loopback, with the rows of a <see cref="FormWorld"/>.</summary>
internal sealed class FormServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _client;

    private FormServer(FormWorld world, WebApplication app)
    {
        World = world;
        _app = app;
        _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
        {
            BaseAddress = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()),
        };
    }

    public FormWorld World { get; }

    public static async Task<FormServer> StartAsync(CancellationToken cancellationToken)
    {
        var world = new FormWorld();
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            // Its list of assets holds the page's.
            ApplicationName = "PowerPlatformMagento.Sandbox.App",
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.WebHost.UseUrls("http://127.0.0.1:0").UseStaticWebAssets();
        builder.Logging.ClearProviders();
        builder.Services.AddSandboxPage(new PageOptions { Dataverse = world.Dataverse, SolutionFolders = [FormWorld.SolutionFolder] });
        var app = builder.Build();
        app.MapSandboxPage();
        await app.StartAsync(cancellationToken);
        return new FormServer(world, app);
    }

    /// <summary>Asks for an address as the person with this role; null is the system administrator.</summary>
    public async Task<(HttpStatusCode Status, string Html)> GetAsync(string address, string? role, CancellationToken cancellationToken, bool decode = true)
    {
        var user = _app.Services.GetRequiredService<PageUsers>().All.Single(candidate => candidate.Role == role);
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Cookie", $"sandbox-user={user.Id:D}");
        using var response = await _client.SendAsync(request, cancellationToken);
        var html = await response.Content.ReadAsStringAsync(cancellationToken);
        return (response.StatusCode, decode ? WebUtility.HtmlDecode(html) : html);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}
