using System.Globalization;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.Sandbox.App.Comparison;
using PowerPlatformMagento.Sandbox.App.Running;
using PowerPlatformMagento.Sandbox.Dataverse;
using PowerPlatformMagento.Sandbox.Store;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Events;

namespace PowerPlatformMagento.EndToEnd.Tests.Support;

/// <summary>A store, a Dataverse with the real plug-ins, and the real app between them: real sockets, real SQLite.</summary>
internal sealed class World : IAsyncDisposable
{
    public const string Key = "main";

    /// <summary>How long a test waits for anything.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly DirectoryInfo _folder;
    private readonly WorldOptions _options;
    private readonly EventRoute _route;
    private readonly LogRecorder _log;
    private TestApp? _app;

    private World(WorldOptions options, StoreHost store, EventRoute route)
    {
        _options = options;
        _log = options.Log ?? new LogRecorder();
        _route = route;
        _folder = Directory.CreateTempSubdirectory("ppm-e2e-");
        Store = store;
        Dataverse = SandboxDataverse.Create(new SandboxDataverseOptions
        {
            SolutionFolders = SandboxWorld.SolutionFolders,
            PluginAssemblies = [typeof(Plugins.ImportOrder).Assembly],
            BeforeMessage = options.BeforeMessage,
            Time = options.DataverseTime ?? TimeProvider.System,
        });
    }

    public StoreHost Store { get; private set; }

    public SandboxDataverse Dataverse { get; }

    /// <summary>Where the app keeps its files.</summary>
    public string Folder => _folder.FullName;

    public TestApp App => _app ?? throw new InvalidOperationException("The app is stopped.");

    public IInbox Inbox => App.Inbox;

    public static async Task<World> StartAsync(IStoreDocuments documents, WorldOptions? options = null)
    {
        options ??= new WorldOptions();
        var route = new EventRoute();
        var events = new StoreEventOptions
        {
            Url = new Uri($"http://app.invalid/api/events/webhook/{Key}"),
            Secret = SandboxSettings.WebhookSecret,
            Store = Key,
            BatchSize = 20,
            Handler = route,
        };
        var store = await StoreHost.StartAsync(
            new StoreOptions { Documents = documents, Edition = options.Edition, Seed = options.Seed, Events = options.Events(events) }, CancellationToken.None);
        var world = new World(options, store, route);
        await world.StartAppAsync();
        return world;
    }

    public async Task StartAppAsync()
    {
        _app = await TestApp.StartAsync(Settings(), new SandboxDataverseFactory(Dataverse.Connect()), _log);
        _route.Target = _app.Address;
    }

    public async Task StopAppHardAsync()
    {
        _route.Target = null;
        await App.DisposeAsync();
        _app = null;
    }

    /// <summary>The store goes away and leaves its address free.</summary>
    public async Task<int> StopStoreAsync()
    {
        await Store.DisposeAsync();
        return Store.BaseUrl.Port;
    }

    /// <summary>The store comes back at its old address.</summary>
    public async Task StartStoreAsync(int port) =>
        Store = await StoreHost.StartAsync(Store.Options with { Port = port, Events = null }, CancellationToken.None);

    public async Task AnnounceEverythingAsync()
    {
        var limit = Limit();
        await Store.Events!.AnnounceAsync(StoreEntity.Customers, 1, Store.Documents.Count(StoreEntity.Customers), limit);
        await Store.Events!.AnnounceAsync(StoreEntity.Orders, 1, Store.Documents.Count(StoreEntity.Orders), limit);
        foreach (var id in Store.Documents.Ids(StoreEntity.Returns))
        {
            await Store.Events!.AnnounceAsync(StoreEntity.Returns, id, id, limit);
        }

        await Store.Events!.WhenSentAsync(limit);
    }

    /// <summary>Waits for what the store's own events brought; nothing is polled.</summary>
    public async Task<InboxStatus> WhenEventsArrivedAsync()
    {
        await Store.Events!.WhenSentAsync(Limit());
        return await WhenIdleAsync();
    }

    public async Task<InboxStatus> WhenIdleAsync()
    {
        var started = TimeProvider.System.GetTimestamp();
        while (true)
        {
            var status = await Inbox.GetStatusAsync(default);
            if (status.IsIdle)
            {
                return status;
            }

            Assert.IsLessThan(Patience, TimeProvider.System.GetElapsedTime(started), $"Not idle: {status}\n{_log.Tail}");
            await Task.Delay(20);
        }
    }

    /// <summary>Waits until nothing is on its way in either direction: events, imports, steps of Dataverse on their own time, and changes for the store. The app has to send the outbox.</summary>
    public async Task WhenQuietAsync()
    {
        var started = TimeProvider.System.GetTimestamp();
        while (true)
        {
            await WhenEventsArrivedAsync();
            await Dataverse.WhenIdleAsync(Limit());
            var unsent = Unsent();
            if (unsent.Count == 0 && (await WhenEventsArrivedAsync()).IsIdle && Dataverse.WhenIdleAsync(Limit()).IsCompleted && Unsent().Count == 0)
            {
                return;
            }

            Assert.IsLessThan(Patience, TimeProvider.System.GetElapsedTime(started), $"Never quiet: {string.Join('\n', unsent.Select(row => $"{row.Text("mag_name")} {row.Text("mag_errorcode")} {row.Text("mag_message")}"))}\n{_log.Tail}");
            await Task.Delay(20);
        }
    }

    /// <summary>Rows of the outbox that are not done.</summary>
    public IReadOnlyList<Entity> Unsent() => [.. Dataverse.Rows("mag_outbox").Where(row => row.GetAttributeValue<OptionSetValue>("statecode")?.Value == 0)];

    /// <summary>Polls until a whole poll brings nothing that had to be written. An order with older documents is asked for again for a while.</summary>
    public async Task SettleAsync()
    {
        var limit = Limit();
        while (true)
        {
            await WhenIdleAsync();
            var before = Writes();
            var complete = await App.Poller.PollAsync(limit);
            await WhenIdleAsync();
            if (complete && Writes() == before)
            {
                return;
            }

            await Task.Delay(50, limit);
        }
    }

    public async Task<ComparisonResult> CompareAsync(Func<OrderDocuments, bool>? only = null)
    {
        using var client = new RawStoreClient(Settings(), TimeProvider.System, Guid.CreateVersion7);
        return await Comparer.CompareAsync(new SelectedOrders(new StoreReader(client.GetAsync), only ?? (_ => true)), new SandboxRows(Dataverse), Key, Limit());
    }

    public async Task AssertAgreesAsync()
    {
        var result = await CompareAsync();
        Assert.IsTrue(result.Agrees, $"lost {result.Lost}, doubled {result.Doubled}:\n{string.Join('\n', result.Examples.Take(20))}");
    }

    public IReadOnlyList<Entity> Rows(string table) => [.. Dataverse.Rows(table)];

    public Entity? Find(string table, string type, long id) => Dataverse.Rows(table)
        .SingleOrDefault(row => row.GetAttributeValue<string>("mag_externalkey") == string.Create(CultureInfo.InvariantCulture, $"{Key}-{type}-{id}"));

    public Entity Order(long id) => Find("mag_order", "order", id) ?? throw new AssertFailedException($"Order {id} is not in Dataverse.");

    public IReadOnlyList<Entity> PartsOf(long orderId, string table)
    {
        var order = Order(orderId).Id;
        return [.. Dataverse.Rows(table).Where(row => row.GetAttributeValue<EntityReference>("mag_orderid")?.Id == order)];
    }

    public IReadOnlyList<Entity> Contacts(string email) =>
        [.. Dataverse.Rows("contact").Where(row => string.Equals(row.GetAttributeValue<string>("emailaddress1"), email, StringComparison.OrdinalIgnoreCase))];

    /// <summary>Waits until something is true in Dataverse or elsewhere.</summary>
    public Task WhenAsync(Func<bool> condition, string what) => WhenAsync(condition, () => what);

    /// <summary>Waits until something is true; what is wrong is said when it never is.</summary>
    public async Task WhenAsync(Func<bool> condition, Func<string> what)
    {
        var started = TimeProvider.System.GetTimestamp();
        while (!condition())
        {
            Assert.IsLessThan(Patience, TimeProvider.System.GetElapsedTime(started), $"{what()}\n{_log.Tail}");
            await Task.Delay(20);
        }
    }

    public IReadOnlyList<Entity> OpenIssues() =>
        [.. Dataverse.Rows("mag_syncissue").Where(row => row.GetAttributeValue<OptionSetValue>("statecode")?.Value == 0)];

    /// <summary>Requests of one kind that plug-ins made.</summary>
    public long PluginRequests(string message) => Dataverse.Statistics.Messages.Values.Sum(outside => outside.OrganizationRequestsByMessage.GetValueOrDefault(message));

    public IReadOnlyDictionary<string, string?> Settings()
    {
        var settings = SandboxSettings.Of(Store);
        settings["Inbox:Path"] = Path.Combine(_folder.FullName, "inbox.db");
        settings["LocalTriggers:Enabled"] = "false";
        settings["Worker:IdleTime"] = "00:00:00.050";
        settings["Poller:ReturnsInterval"] = "00:00:00";

        // Its call would take the first fault a test has scripted.
        settings["Dataverse:AppliesDefaults"] = "false";
        foreach (var (name, value) in _options.Settings)
        {
            settings[name] = value;
        }

        return settings;
    }

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }

        _route.Dispose();
        _folder.Delete(recursive: true);
    }

    private long Writes() => PluginRequests("Create") + PluginRequests("Update");

    private static CancellationToken Limit() => new CancellationTokenSource(Patience).Token;
}
