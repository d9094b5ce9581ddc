using System.Text.Json.Nodes;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;
using PowerPlatformMagento.Sandbox.Store.Generation;

namespace PowerPlatformMagento.EndToEnd.Tests.Support;

/// <summary>A store people shop in, set up in Dataverse as a merchant wants it; the app answers within moments.</summary>
internal sealed class LiveShop : IAsyncDisposable
{
    private const int FirstOption = 772100000;

    private LiveShop(World world) => World = world;

    public World World { get; }

    public StoreOperations Store => World.Store.Operations!;

    /// <summary>Somebody who may do everything in Dataverse.</summary>
    public IOrganizationService Clerk => World.Dataverse.ConnectAsSystem();

    /// <param name="settings">Choices of the row of the store, by column, counted from 0.</param>
    /// <param name="variables">Environment variables.</param>
    /// <param name="options">What else is different.</param>
    public static async Task<LiveShop> StartAsync(
        IReadOnlyDictionary<string, int>? settings = null, IReadOnlyDictionary<string, string>? variables = null, WorldOptions? options = null)
    {
        options ??= new WorldOptions();
        var documents = new DocumentSet();
        documents.CopyFrom(new GeneratedDocuments(new GeneratedStoreOptions { Orders = 0, Customers = 10, Edition = options.Edition }));
        var shop = new LiveShop(await World.StartAsync(documents, options with { Settings = WithDefaults(options.Settings) }));
        var row = new Entity("mag_store", "mag_externalkey", World.Key) { ["mag_name"] = World.Key };
        foreach (var (column, option) in settings ?? new Dictionary<string, int>())
        {
            row[column] = new OptionSetValue(FirstOption + option);
        }

        shop.Clerk.Execute(new UpsertRequest { Target = row });
        foreach (var (name, value) in variables ?? new Dictionary<string, string>())
        {
            var definition = shop.World.Rows("environmentvariabledefinition").Single(found => found.Text("schemaname") == name).ToEntityReference();
            shop.Clerk.Create(new Entity("environmentvariablevalue") { ["schemaname"] = name, ["environmentvariabledefinitionid"] = definition, ["value"] = value });
        }

        return shop;
    }

    /// <summary>A person nobody knows yet.</summary>
    public static NewBuyer Person(string firstName, string lastName) => new()
    {
        Email = $"{firstName}.{lastName}@people.example".ToLowerInvariant(), FirstName = firstName, LastName = lastName, Street = ["Lindenweg 4"], Postcode = "10115", City = "Berlin", Telephone = "+49 30 1",
    };

    /// <summary>Waits until what the store told is imported and the steps in the background are over.</summary>
    public async Task ArrivedAsync()
    {
        await World.WhenEventsArrivedAsync();
        using var limit = new CancellationTokenSource(World.Patience);
        await World.Dataverse.WhenIdleAsync(limit.Token);
    }

    public async Task<long> RegisterAsync(NewBuyer person)
    {
        var id = Store.Front.Register(new NewCustomer { Buyer = person });
        await ArrivedAsync();
        return id;
    }

    /// <summary>Orders one mug or more; somebody without an account orders as guest.</summary>
    public long Order(NewBuyer person, long? customer = null, int mugs = 1) => Store.Front.PlaceOrder(new NewOrder
    {
        CustomerId = customer, Buyer = customer is null ? person : null, Lines = [new NewOrderLine("MUG-0,5L", mugs)],
    });

    /// <summary>Sends a signed event with its content, again and again if wanted, and waits for what becomes of it.</summary>
    public async Task TellAsync(string topic, string id, JsonObject data, string? type = null, TimeSpan age = default, int times = 1)
    {
        var occurredAt = TimeProvider.System.GetUtcNow() - age;
        for (var time = 0; time < times; time++)
        {
            Assert.IsTrue(await World.Store.Events!.TellAsync(topic, id, data.DeepClone().AsObject(), type, occurredAt), $"{topic} {id} was not taken.");
            await ArrivedAsync();
        }
    }

    /// <summary>The contact a customer of the store leads to; null when there is none.</summary>
    public Guid? ContactOf(long customer) => World.Find("mag_identity", "customer", customer)?.Link("mag_contactid");

    /// <summary>A contact somebody typed in.</summary>
    public Guid Type(string lastName, string email) => Clerk.Create(new Entity("contact") { ["lastname"] = lastName, ["emailaddress1"] = email });

    /// <summary>Somebody finds that two contacts are one person.</summary>
    public void Merge(Guid master, Guid other) => Clerk.Execute(new MergeRequest
    {
        Target = new EntityReference("contact", master), SubordinateId = other, UpdateContent = new Entity("contact"),
    });

    public Entity Row(string table, Guid id) => World.Rows(table).Single(row => row.Id == id);

    public ValueTask DisposeAsync() => World.DisposeAsync();

    private static Dictionary<string, string?> WithDefaults(IReadOnlyDictionary<string, string?> settings)
    {
        var all = new Dictionary<string, string?>
        {
            ["Worker:GatherTime"] = "00:00:00.050",
            ["LocalTriggers:Enabled"] = "true",
            ["LocalTriggers:Schedules:SendOutbox"] = "00:00:00.100",
            ["LocalTriggers:Schedules:ResubmitSyncIssues"] = "00:00:00.100",
            ["LocalTriggers:Schedules:PollStores"] = "1.00:00:00",
            ["LocalTriggers:Schedules:WatchStores"] = "1.00:00:00",
        };
        foreach (var (name, value) in settings)
        {
            all[name] = value;
        }

        return all;
    }
}
