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
using PowerPlatformMagento.App.Worker;
using PowerPlatformMagento.Sandbox.App.Running;
using PowerPlatformMagento.Sandbox.Dataverse;

namespace PowerPlatformMagento.Benchmarks.Intake;

/// <summary>The product's own host with its intake alone: the worker that would empty the inbox is taken out.</summary>
internal sealed class IntakeServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly DirectoryInfo _folder;

    private IntakeServer(WebApplication app, DirectoryInfo folder)
    {
        _app = app;
        _folder = folder;
    }

    public Uri Address => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    /// <summary>Starts the intake with the durable inbox, or with one that stores nothing.</summary>
    public static async Task<IntakeServer> StartAsync(bool isDurable, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("ppm-intake-");
        var builder = AppHost.CreateBuilder([]);
        builder.Configuration.AddInMemoryCollection(AppSettingsOf(Path.Combine(folder.FullName, "inbox.db")));
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<IDataverseServiceFactory>(new SandboxDataverseFactory(new ForgetfulDataverse().Connect()));
        if (!isDurable)
        {
            builder.Services.AddSingleton<IInbox, AcceptingInbox>();
        }

        builder.Services.Remove(builder.Services.Single(service => service.ImplementationType == typeof(InboxWorker)));
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = AppHost.Build(builder);
        await app.StartAsync(cancellationToken);
        return new IntakeServer(app, folder);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private static Dictionary<string, string?> AppSettingsOf(string inboxFile) => new(SandboxSettings.Common(inboxFile))
    {
        ["Stores:0:Key"] = StoreConfiguration.DefaultKey,
        ["Stores:0:BaseUrl"] = "https://shop.example/",
        ["Stores:0:Authentication:Kind"] = "Bearer",
        ["Stores:0:Authentication:Token"] = "benchmark-token",
        ["Stores:0:Webhook:Secret"] = SandboxSettings.WebhookSecret,
        ["LocalTriggers:Enabled"] = "false",
    };
}
