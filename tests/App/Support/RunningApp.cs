using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PowerPlatformMagento.App.Delivery;
using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.App.Intake;
using PowerPlatformMagento.App.Worker;
using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App.Tests.Support;

/// <summary>The real app on a real socket, with a store, a Dataverse and a key host in memory.</summary>
internal sealed class RunningApp : IAsyncDisposable
{
    private readonly WebApplication _app;

    private RunningApp(WebApplication app, TempFolder folder)
    {
        _app = app;
        Folder = folder;
        Client = new HttpClient(new SocketsHttpHandler()) { BaseAddress = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()) };
    }

    public static RSA CommerceKey { get; } = RSA.Create(2048);

    public TempFolder Folder { get; }

    public HttpClient Client { get; }

    public IServiceProvider Services => _app.Services;

    public IInbox Inbox => Services.GetRequiredService<IInbox>();

    public FakeMagentoClient Store { get; private set; } = null!;

    public FakeDataverse Dataverse { get; private set; } = null!;

    public FakeKeyHost KeyHost { get; private set; } = null!;

    public LogRecorder Log { get; private set; } = null!;

    public static async Task<RunningApp> StartAsync(bool works = false, IReadOnlyDictionary<string, string?>? settings = null, Action<IServiceCollection>? services = null, bool asksRealStores = false)
    {
        var folder = new TempFolder();
        var (store, dataverse, keys, log) = (new FakeMagentoClient(Samples.Store), new FakeDataverse(), new FakeKeyHost(), new LogRecorder());
        var builder = AppHost.CreateBuilder([]);
        builder.Configuration.AddInMemoryCollection(Settings(folder)).AddInMemoryCollection(settings ?? new Dictionary<string, string?>());
        builder.Logging.ClearProviders().AddProvider(log).SetMinimumLevel(LogLevel.Debug);
        if (!asksRealStores)
        {
            builder.Services.AddSingleton<IMagentoClientFactory>(new FakeMagentoClients(store));
        }

        builder.Services.AddSingleton<IDataverseServiceFactory>(dataverse);
        builder.Services.AddSingleton<IPublicKeySource>(keys);
        if (!works)
        {
            builder.Services.RemoveAll<IHostedService>();
            builder.Configuration["LocalTriggers:Enabled"] = "false";
        }

        services?.Invoke(builder.Services);
        var app = AppHost.Build(builder);
        await app.StartAsync();
        return new RunningApp(app, folder) { Store = store, Dataverse = dataverse, KeyHost = keys, Log = log };
    }

    public static Dictionary<string, string?> Settings(TempFolder folder) => new()
    {
        ["urls"] = "http://127.0.0.1:0",
        ["Inbox:Path"] = folder.File("inbox.db"),
        ["Poller:Enabled"] = "false",
        ["LocalTriggers:Schedules:DrainInbox"] = "1.00:00:00",
        ["LocalTriggers:Schedules:ResubmitSyncIssues"] = "1.00:00:00",
        ["LocalTriggers:Schedules:SendOutbox"] = "1.00:00:00",
        ["LocalTriggers:Schedules:EvaluateServiceLevels"] = "1.00:00:00",
        ["LocalTriggers:Schedules:ApplyRetention"] = "1.00:00:00",
        ["LocalTriggers:Schedules:RefreshRecencyScores"] = "1.00:00:00",

        // Its call would take the first answer a test has scripted.
        ["Dataverse:AppliesDefaults"] = "false",
        ["Worker:IdleTime"] = "00:00:00.050",
        ["Worker:GatherTime"] = "00:00:00",
        ["Stores:0:Key"] = Samples.Store,
        ["Stores:0:Name"] = "Main store",
        ["Stores:0:BaseUrl"] = "https://shop.example",
        ["Stores:0:Authentication:Kind"] = "Bearer",
        ["Stores:0:Authentication:Token"] = "the-store-token",
        ["Stores:0:Webhook:Secret"] = Samples.Secret,
        ["Stores:0:AbandonedCartMinutes"] = "0",
        ["Stores:0:Commerce:PublicKey"] = CommerceKey.ExportSubjectPublicKeyInfoPem(),
        ["Stores:0:IoEvents:ClientId"] = "client-1",
        ["Keys:Master"] = "master-key",
        ["Keys:Default"] = "default-key",
        ["Keys:Functions:GetReady"] = "ready-key",
        ["Keys:Functions:Other"] = "other-key",
    };

    /// <summary>What waits in the inbox, taken out of it.</summary>
    public Task<IReadOnlyList<InboxItem>> TakeAsync() =>
        Inbox.LeaseAsync(new LeaseRequest([Samples.Store], 1000, TimeSpan.FromMinutes(1)), default);

    /// <summary>Waits until nothing waits and nothing is worked on.</summary>
    public async Task<InboxStatus> WaitUntilIdleAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        InboxStatus status;
        do
        {
            await Task.Delay(10, limit.Token);
            status = await Inbox.GetStatusAsync(limit.Token);
        }
        while (!status.IsIdle);
        return status;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        Folder.Dispose();
    }
}
