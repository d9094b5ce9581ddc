using PowerPlatformMagento.Sandbox.App.Scenarios;
using PowerPlatformMagento.Sandbox.Dataverse;
using PowerPlatformMagento.Sandbox.Store;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Events;
using PowerPlatformMagento.Sandbox.Store.Generation;

namespace PowerPlatformMagento.Sandbox.App.Running;

/// <summary>Everything around the function app: store, Dataverse, the folder of the inbox, the app's address.</summary>
internal sealed class SandboxWorld : IAsyncDisposable
{
    // Long enough for charts by month.
    private static readonly TimeSpan HistoryOfStore = TimeSpan.FromDays(120);

    private readonly SandboxOptions _options;
    private readonly DirectoryInfo _folder;

    private SandboxWorld(SandboxOptions options, SandboxDataverse dataverse, StoreHost? store, IReadOnlyDictionary<string, string?> settings, int port, DirectoryInfo folder)
    {
        _options = options;
        Dataverse = dataverse;
        Store = store;
        Port = port;
        _folder = folder;
        Settings = settings.Concat(SandboxSettings.Common(Path.Combine(folder.FullName, "inbox.db"), stays: !options.Exit || options.Scenario != Scenario.None)).ToDictionary();
    }

    /// <summary>The solutions this sandbox runs, in import order.</summary>
    public static IReadOnlyList<string> SolutionFolders { get; } = [Path.Combine(AppContext.BaseDirectory, "solution", "core"), Path.Combine(AppContext.BaseDirectory, "solution", "flows")];

    public SandboxDataverse Dataverse { get; }

    /// <summary>The sandbox store; null when a real one is read.</summary>
    public StoreHost? Store { get; }

    /// <summary>Carts that lay in the store before the scenario began.</summary>
    public IReadOnlyList<long> OvernightCarts { get; private init; } = [];

    public IReadOnlyDictionary<string, string?> Settings { get; }

    public int Port { get; }

    /// <summary>What the app measures about itself, over all its lives.</summary>
    public AppCounters Counters { get; } = new(TimeProvider.System);

    public string StoreKey => Settings["Stores:0:Key"]!;

    public static async Task<SandboxWorld> CreateAsync(SandboxOptions options, CancellationToken cancellationToken)
    {
        var real = options.StoreConfiguration is { } file ? StoreConfiguration.Read(file) : null;
        var dataverse = SandboxDataverse.Create(new SandboxDataverseOptions
        {
            SolutionFolders = SolutionFolders,
            PluginAssemblies = [typeof(Plugins.ImportOrder).Assembly],
            Currencies = real is null ? new SandboxDataverseOptions().Currencies : ShopCurrencies.All,
        });
        var port = LoopbackPort.Next();
        var store = real is null ? await StartStoreAsync(options, port, cancellationToken) : null;
        var settings = real ?? SandboxSettings.Of(store!);
        if (store is not null && (!options.Exit || options.Scenario != Scenario.None))
        {
            settings["Stores:0:AbandonedCartMinutes"] = "60";
        }

        var folder = Directory.CreateTempSubdirectory("ppm-sandbox-");
        return new SandboxWorld(options, dataverse, store, settings, port, folder)
        {
            OvernightCarts = options.Scenario == Scenario.None ? [] : Scenarios.OvernightCarts.Leave(store!.Operations!, store.Documents, options.Seed),
        };
    }

    /// <summary>Starts a life of the app. The inbox file is the one of the life before.</summary>
    public Task<AppInstance> StartAppAsync(CancellationToken cancellationToken) =>
        AppInstance.StartAsync(Settings, new SandboxDataverseFactory(Dataverse.Connect()), Port, _options.Verbose, Counters, cancellationToken);

    public async ValueTask DisposeAsync()
    {
        Counters.Dispose();
        if (Store is not null)
        {
            await Store.DisposeAsync();
        }

        _folder.Delete(recursive: true);
    }

    private static Task<StoreHost> StartStoreAsync(SandboxOptions options, int port, CancellationToken cancellationToken)
    {
        var events = new StoreEventOptions
        {
            Url = new Uri($"http://127.0.0.1:{port}/api/events/webhook/{StoreConfiguration.DefaultKey}"),
            Secret = SandboxSettings.WebhookSecret,
            Store = StoreConfiguration.DefaultKey,
            BatchSize = 20,
        };
        var isChangeable = options.Faults == FaultMode.Storm || options.Scenario != Scenario.None || !options.Exit;
        var plain = new GeneratedStoreOptions { Orders = options.Orders, Seed = options.Seed, Edition = options.StoreEdition };

        // Changes are dated now, so what was there before must be older: Magento's dates only move forward.
        var generated = new GeneratedDocuments(isChangeable ? plain with { Epoch = DateTimeOffset.FromUnixTimeSeconds(TimeProvider.System.GetUtcNow().ToUnixTimeSeconds()), Period = options.Exit ? null : HistoryOfStore } : plain);
        return StoreHost.StartAsync(
            new StoreOptions
            {
                Documents = isChangeable ? Changeable(generated) : generated,
                Edition = options.StoreEdition,
                Seed = options.Seed,
                Events = options.Faults == FaultMode.Storm ? Storm.Disturb(events) : events,
            },
            cancellationToken);
    }

    private static DocumentSet Changeable(GeneratedDocuments generated)
    {
        var documents = new DocumentSet();
        documents.CopyFrom(generated);
        return documents;
    }
}
