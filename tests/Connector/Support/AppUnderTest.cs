using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PowerPlatformMagento.App;
using PowerPlatformMagento.App.Delivery;
using PowerPlatformMagento.Sandbox.Dataverse;
using PowerPlatformMagento.Sandbox.Store;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;
using PowerPlatformMagento.Sandbox.Store.Generation;

namespace PowerPlatformMagento.Connector.Definition.Tests.Support;

/// <summary>The real app with two real stores of different editions and a Dataverse that runs the real plug-ins, all on loopback sockets.</summary>
internal sealed class AppUnderTest : IAsyncDisposable
{
    public const string Commerce = "commerce";

    public const string OpenSource = "open";

    public const string Key = "contract-key-0123456789";

    private const int Quotes = 6;

    private readonly WebApplication app;
    private readonly IReadOnlyList<StoreHost> stores;
    private readonly DirectoryInfo folder;

    private AppUnderTest(WebApplication app, IReadOnlyList<StoreHost> stores, DirectoryInfo folder, ErrorLog log)
    {
        this.app = app;
        this.stores = stores;
        this.folder = folder;
        Errors = log.Lines;
        Address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
    }

    public Uri Address { get; }

    /// <summary>What the app logged as an error: nothing a caller sends may lead there.</summary>
    public ConcurrentQueue<string> Errors { get; }

    public static async Task<AppUnderTest> StartAsync(int orders = 120)
    {
        var folder = Directory.CreateTempSubdirectory("mag-contract-");
        var stores = new List<StoreHost> { await StoreAsync(StoreEdition.AdobeCommerce, orders), await StoreAsync(StoreEdition.OpenSource, orders) };
        var dataverse = SandboxDataverse.Create(new SandboxDataverseOptions
        {
            SolutionFolders = [RepositoryFiles.Full("solution/core")],
            PluginAssemblies = [typeof(Plugins.ImportOrder).Assembly],
        });
        var log = new ErrorLog();
        var builder = AppHost.CreateBuilder([]);
        builder.Configuration.AddInMemoryCollection(Settings(stores, folder));
        builder.Logging.ClearProviders().AddProvider(log).SetMinimumLevel(LogLevel.Error);
        builder.Services.AddSingleton<IDataverseServiceFactory>(new SandboxConnection(dataverse.Connect()));
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = AppHost.Build(builder);
        await app.StartAsync();
        return new AppUnderTest(app, stores, folder, log);
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        foreach (var store in stores)
        {
            await store.DisposeAsync();
        }

        folder.Delete(recursive: true);
    }

    private static async Task<StoreHost> StoreAsync(StoreEdition edition, int orders)
    {
        // Copied, because generated documents cannot be changed.
        var documents = new DocumentSet();
        documents.CopyFrom(new GeneratedDocuments(new GeneratedStoreOptions { Orders = orders, Edition = edition }));
        var store = await StoreHost.StartAsync(new StoreOptions { Documents = documents, Edition = edition }, CancellationToken.None);
        if (edition == StoreEdition.AdobeCommerce)
        {
            AskForQuotes(store);
        }

        return store;
    }

    // One quote is sent, one declined, and none can be both.
    private static void AskForQuotes(StoreHost store)
    {
        var asked = 0;
        foreach (var cart in store.Documents.Ids(StoreEntity.Carts))
        {
            try
            {
                store.Operations!.Quotes.Request(cart, "Contract");
                asked++;
            }
            catch (StoreRuleException)
            {
                // Only carts of buyers of a company can be negotiated.
            }

            if (asked == Quotes)
            {
                return;
            }
        }
    }

    private static Dictionary<string, string?> Settings(List<StoreHost> stores, DirectoryInfo folder)
    {
        var settings = new Dictionary<string, string?>
        {
            ["Keys:Default"] = Key,
            ["Inbox:Path"] = Path.Combine(folder.FullName, "inbox.db"),
            ["Poller:Enabled"] = "false",
            ["LocalTriggers:Enabled"] = "false",
            ["Dataverse:AppliesDefaults"] = "false",
            ["Operations:AllowWriteRequests"] = "true",

            // No host of the platform can be found from a machine without a network.
            ["Subscriptions:AllowLoopback"] = "true",
        };
        foreach (var (index, key, store) in stores.Select((store, index) => (index, index == 0 ? Commerce : OpenSource, store)))
        {
            settings[$"Stores:{index}:Key"] = key;
            settings[$"Stores:{index}:BaseUrl"] = store.BaseUrl.ToString();
            settings[$"Stores:{index}:AllowInsecureLoopback"] = "true";
            settings[$"Stores:{index}:RequestsPerSecond"] = "2000";
            settings[$"Stores:{index}:Authentication:Kind"] = "OAuth1";
            settings[$"Stores:{index}:Authentication:ConsumerKey"] = store.Credential.ConsumerKey;
            settings[$"Stores:{index}:Authentication:ConsumerSecret"] = store.Credential.ConsumerSecret;
            settings[$"Stores:{index}:Authentication:AccessToken"] = store.Credential.AccessToken;
            settings[$"Stores:{index}:Authentication:AccessTokenSecret"] = store.Credential.AccessTokenSecret;
        }

        return settings;
    }
}
