using Microsoft.Extensions.Time.Testing;
using Microsoft.PowerPlatform.Dataverse.Client;
using PowerPlatformMagento.Sandbox.Dataverse;
using PowerPlatformMagento.Sandbox.Page.Live;
using PowerPlatformMagento.Sandbox.Page.Session;
using PowerPlatformMagento.Sandbox.Page.Shop;
using PowerPlatformMagento.Sandbox.Page.Solutions;
using PowerPlatformMagento.Sandbox.Page.Tests.Support;
using PowerPlatformMagento.Sandbox.Store;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Generation;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Shop;

/// <summary>A store that can be changed and a Dataverse nothing travels to by itself.</summary>
internal sealed class ShopWorld : IAsyncDisposable
{
    public static readonly DateTimeOffset Now = new(2026, 11, 24, 10, 0, 0, 500, TimeSpan.Zero);

    private readonly StoreHost _store;
    private readonly ChangeFeed _changes;
    private readonly PageUsers _users;

    private ShopWorld(StoreHost store)
    {
        _store = store;
        _users = PageUsers.Add(Dataverse, UiCatalog.Read(SolutionFolder.Product).Roles);
        _changes = new ChangeFeed(Dataverse, TimeProvider.System);
        System = Dataverse.ConnectAsSystem();
        Journeys = SignIn(null);
        Desk = new ShopDesk(Options, Journeys);
    }

    /// <summary>Dataverse with the product's plug-ins.</summary>
    public SandboxDataverse Dataverse { get; } = SandboxDataverse.Create(new SandboxDataverseOptions
    {
        SolutionFolders = [SolutionFolder.Product],
        PluginAssemblies = [typeof(Plugins.ImportOrder).Assembly],
    });

    public IOrganizationServiceAsync2 System { get; }

    public FakeTimeProvider Time { get; } = new(Now);

    public Journeys Journeys { get; }

    public ShopDesk Desk { get; }

    private PageOptions Options => new() { Dataverse = Dataverse, Store = _store, SolutionFolders = [SolutionFolder.Product] };

    public static async Task<ShopWorld> StartAsync(StoreEdition edition = StoreEdition.AdobeCommerce)
    {
        var documents = new DocumentSet();
        documents.CopyFrom(new GeneratedDocuments(new GeneratedStoreOptions { Orders = 30, Edition = edition, Epoch = Now.AddDays(-1) }));
        return new ShopWorld(await StoreHost.StartAsync(new StoreOptions { Documents = documents, Edition = edition }, CancellationToken.None));
    }

    /// <summary>What somebody with a role sees.</summary>
    public Journeys SignIn(string? role)
    {
        var session = new PageSession(Dataverse, _users);
        session.SignIn(_users.All.Single(user => user.Role == role).Id);
        return new Journeys(_changes, Options, session, Time);
    }

    public async ValueTask DisposeAsync()
    {
        Journeys.Dispose();
        _changes.Dispose();
        await _store.DisposeAsync();
    }
}
