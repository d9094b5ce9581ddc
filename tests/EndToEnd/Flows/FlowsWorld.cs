using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.EndToEnd.Tests.Support;
using PowerPlatformMagento.FlowCheck.Definition;
using PowerPlatformMagento.FlowCheck.LogicApps;
using PowerPlatformMagento.FlowCheck.Solutions;
using PowerPlatformMagento.Sandbox.App.Running;
using PowerPlatformMagento.Sandbox.Flows.Connectors.Messages;
using PowerPlatformMagento.Sandbox.Flows.History;
using PowerPlatformMagento.Sandbox.Store;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;
using PowerPlatformMagento.Sandbox.Store.Generation;

namespace PowerPlatformMagento.EndToEnd.Tests.Flows;

/// <summary>Everything at once: store, app, Dataverse with its plug-ins, and the shipped flows connected to them over real sockets.</summary>
internal sealed class FlowsWorld : IAsyncDisposable
{
    public const string Key = "test-function-key-0123456789abcdef";

    private const string Connector = "mag_magento-20and-20adobe-20commerce";

    private FlowsWorld(World world, FlowDesk desk)
    {
        World = world;
        Desk = desk;
    }

    public World World { get; }

    public FlowDesk Desk { get; }

    public StoreOperations Shop => World.Store.Operations!;

    public IReadOnlyList<SentMail> Mails => Desk.Outlook.SentItems;

    public IReadOnlyList<Entity> Tasks => World.Rows("task");

    /// <summary>Tasks of failed runs.</summary>
    public IReadOnlyList<Entity> Failures => [.. Tasks.Where(task => task.Text("category") == "Flow failure")];

    /// <summary>Starts with a store that agrees with Dataverse.</summary>
    /// <param name="kind">Flows of the solution, or their twins of Logic Apps.</param>
    /// <param name="edition">What kind of Magento the store is.</param>
    /// <param name="variables">Environment variables beside those of the sandbox.</param>
    /// <param name="time">Clock of the flows; null for that of the machine.</param>
    public static async Task<FlowsWorld> StartAsync(
        FlowKind kind = FlowKind.Cloud, StoreEdition edition = StoreEdition.AdobeCommerce, IReadOnlyDictionary<string, string>? variables = null, TimeProvider? time = null)
    {
        var documents = new DocumentSet();
        documents.CopyFrom(new GeneratedDocuments(new GeneratedStoreOptions { Orders = 10, Edition = edition }));
        var world = await World.StartAsync(documents, new WorldOptions { Edition = edition, Settings = Settings });
        await world.SettleAsync();
        var desk = await FlowDesk.StartAsync(
            new FlowDeskOptions
            {
                Dataverse = world.Dataverse,
                App = world.App.Address,
                Key = Key,
                Store = World.Key,
                Time = time ?? TimeProvider.System,
                Catalog = kind == FlowKind.LogicApp ? LogicApps() : null,
                Variables = AppSettings.Where(setting => variables?.ContainsKey(setting.Key) != true).Concat(variables ?? new Dictionary<string, string>()).ToDictionary(),
                // A test does not wait for minutes.
                Wait = (_, token) => Task.Delay(TimeSpan.FromMilliseconds(20), token),
            },
            CancellationToken.None);
        return new FlowsWorld(world, desk);
    }

    /// <summary>The workflows of the Logic Apps project.</summary>
    public static FlowCatalog LogicApps() => LogicAppProject.Read(
        new SolutionDirectory(Path.Combine(AppContext.BaseDirectory, "logic-apps")),
        Connector,
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "solution", "connector", "Connectors", $"{Connector}_openapidefinition.json")));

    /// <summary>Waits until a flow ended so many runs.</summary>
    public async Task<IReadOnlyList<FlowRun>> RunsAsync(string flow, int count = 1)
    {
        IReadOnlyList<FlowRun> Ended() => [.. Desk.Runner.History.Of(flow).Where(run => run.Status != FlowRunStatus.Running)];
        await World.WhenAsync(() => Ended().Count >= count, $"{flow} has {Ended().Count} of {count} runs; {string.Join("; ", Desk.Runner.Flows.Select(state => state.Problem).OfType<string>())}");
        await Desk.Runner.WhenIdleAsync(CancellationToken.None);
        return Ended();
    }

    /// <summary>The only run of a flow, which ended well.</summary>
    public async Task<FlowRun> SucceedsAsync(string flow)
    {
        var run = (await RunsAsync(flow)).Single();
        Assert.AreEqual(FlowRunStatus.Succeeded, run.Status, Story(run));
        return run;
    }

    /// <summary>The only run of a flow, which failed and left a task that says so.</summary>
    public async Task<FlowRun> FailsAsync(string flow)
    {
        var run = (await RunsAsync(flow)).Single();
        Assert.AreEqual(FlowRunStatus.Failed, run.Status, Story(run));
        var task = Failures.Single();
        StringAssert.StartsWith(task.Text("subject"), "The flow did not end well: ");
        StringAssert.Contains(task.Text("description"), run.Id);
        return run;
    }

    /// <summary>Registers a customer of the store and waits for the contact.</summary>
    public async Task<(long CustomerId, Guid Contact)> RegisterAsync(string email)
    {
        var id = Shop.Front.Register(new NewCustomer { Buyer = Buyer(email) });
        await World.WhenEventsArrivedAsync();
        return (id, World.Contacts(email).Single().Id);
    }

    /// <summary>Places an order of mugs.</summary>
    public long Order(string email, int mugs, long? customer = null) => Shop.Front.PlaceOrder(new NewOrder
    {
        CustomerId = customer,
        Buyer = customer is null ? Buyer(email) : null,
        Lines = [new NewOrderLine("MUG-0,5L", mugs)],
    });

    public static NewBuyer Buyer(string email) => new()
    {
        Email = email, FirstName = "Mia", LastName = "Muster", Street = ["Lindenweg 4"], Postcode = "10115", City = "Berlin",
    };

    public async ValueTask DisposeAsync()
    {
        await Desk.DisposeAsync();
        await World.DisposeAsync();
    }

    private static string Story(FlowRun run) => string.Join('\n', run.Actions.Where(action => action.Error is not null).Select(action => $"{action.Name}: {action.Error!.Message} {action.Outputs}"));

    private static Dictionary<string, string?> Settings => new()
    {
        ["Keys:Default"] = Key,
        ["Subscriptions:AllowLoopback"] = "true",
        ["LocalTriggers:Enabled"] = "true",
        ["LocalTriggers:Schedules:PollStores"] = "1.00:00:00",
        ["LocalTriggers:Schedules:WatchStores"] = "00:00:00.200",
    };

    // What the Logic Apps project reads in place of environment variables.
    private static Dictionary<string, string> AppSettings => new()
    {
        ["STORE_KEY"] = World.Key,
        ["BIG_ORDER_MINIMUM"] = "1000",
        ["CART_ABANDONED_AFTER_MINUTES"] = "60",
        ["SALES_RECIPIENTS"] = "sales@example.com",
        ["DATAVERSE_URL"] = "https://environment.invalid",
    };
}
