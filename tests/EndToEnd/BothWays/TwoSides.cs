using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.EndToEnd.Tests.Support;
using PowerPlatformMagento.Sandbox.Dataverse;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;

namespace PowerPlatformMagento.EndToEnd.Tests.BothWays;

/// <summary>A store and a Dataverse whose customers both sides edit: shoppers over there, a rep over here.</summary>
internal sealed class TwoSides : IAsyncDisposable
{
    private const int QuietLooks = 3;
    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(150);

    private readonly World _world;
    private readonly DocumentSet _documents;
    private readonly StoreEditor _shop;

    private TwoSides(World world, DocumentSet documents)
    {
        _world = world;
        _documents = documents;
        _shop = new StoreEditor(documents, TimeProvider.System);
        Rep = world.Dataverse.Connect(world.Dataverse.AddUser("Rep", "Customer Service Representative"));
    }

    public World World => _world;

    public IOrganizationService Rep { get; }

    /// <param name="beforeMessage">Called before each message in Dataverse.</param>
    /// <param name="dataverseTime">Clock of Dataverse; null = the real one.</param>
    public static async Task<TwoSides> StartAsync(Action<SandboxMessage>? beforeMessage = null, TimeProvider? dataverseTime = null)
    {
        var documents = Captures.Load();
        var world = await World.StartAsync(documents, new WorldOptions
        {
            Settings = new Dictionary<string, string?>
            {
                ["Dataverse:AppliesDefaults"] = "true",
                ["LocalTriggers:Enabled"] = "true",
                ["LocalTriggers:Schedules:SendOutbox"] = "00:00:00.100",
                ["LocalTriggers:Schedules:ResubmitSyncIssues"] = "00:00:00.100",
                ["LocalTriggers:Schedules:PollStores"] = "1.00:00:00",
                ["LocalTriggers:Schedules:WatchStores"] = "1.00:00:00",
            },
            BeforeMessage = beforeMessage,
            DataverseTime = dataverseTime,
        });
        await world.SettleAsync();
        await world.WhenAsync(() => world.Rows("mag_fieldownership").Count > 0, "The defaults are not there.");
        return new TwoSides(world, documents);
    }

    /// <summary>The contact of a customer.</summary>
    public Entity Contact(long customer)
    {
        var id = _world.Find("mag_identity", "customer", customer)!.GetAttributeValue<EntityReference>("mag_contactid").Id;
        return _world.Rows("contact").Single(row => row.Id == id);
    }

    /// <summary>The customer as the store has it.</summary>
    public JsonObject Customer(long customer) => JsonNode.Parse(_documents.Find(StoreEntity.Customers, customer)!.Value.Span)!.AsObject();

    /// <summary>Waits for the row of the outbox that fits.</summary>
    public Task WhenOutboxAsync(Func<Entity, bool> fits) => _world.WhenAsync(() => _world.Rows("mag_outbox").Any(fits), () => "The outbox has no such row: " + string.Join("\n", _world.Rows("mag_outbox").Select(TextOf)));

    /// <summary>A customer with an address.</summary>
    public long Addressed => Enumerable.Range(1, 20).Select(id => (long)id)
        .First(id => _world.Find("mag_identity", "customer", id) is not null && Contact(id).Text("address1_city") is not null);

    public void EditContact(long customer, params (string Column, object? Value)[] values)
    {
        var row = new Entity("contact", Contact(customer).Id);
        foreach (var (column, value) in values)
        {
            row[column] = value;
        }

        Rep.Update(row);
    }

    public void EditCustomer(long customer, Action<JsonObject> change) => _shop.ChangeCustomer(customer, change);

    public static JsonObject Billing(JsonObject customer) =>
        customer["addresses"]!.AsArray().Select(address => address!.AsObject()).First(address => address["default_billing"]?.GetValue<bool>() == true);

    /// <summary>Waits until nothing is on its way in either direction: all events are imported, all changes are sent, several times in a row.</summary>
    public async Task WhenQuietAsync()
    {
        var started = TimeProvider.System.GetTimestamp();
        for (var quiet = 0; quiet < QuietLooks; quiet++)
        {
            await _world.WhenEventsArrivedAsync();
            if (Waiting.Count > 0)
            {
                quiet = -1;
            }

            Assert.IsLessThan(World.Patience, TimeProvider.System.GetElapsedTime(started), $"Never quiet: {string.Join("\n", Waiting.Select(TextOf))}");
            await Task.Delay(LookEvery);
        }
    }

    /// <summary>A row of the outbox as people read it.</summary>
    public static string TextOf(Entity row) =>
        $"{row.Text("mag_name")}: {row.GetAttributeValue<OptionSetValue>("statuscode").Value} {row.Text("mag_errorcode")} {row.Text("mag_message")} {row.Text("mag_payload")}";

    /// <summary>Rows of the outbox that are not done.</summary>
    public IReadOnlyList<Entity> Waiting => [.. _world.Rows("mag_outbox").Where(row => row.GetAttributeValue<OptionSetValue>("statecode")?.Value == 0)];

    public ValueTask DisposeAsync() => _world.DisposeAsync();
}
