using System.Globalization;
using System.Xml.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.EndToEnd.Tests.Support;
using PowerPlatformMagento.Sandbox.App.Running;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;
using PowerPlatformMagento.Sandbox.Store.Events;
using PowerPlatformMagento.Sandbox.Store.Generation;

namespace PowerPlatformMagento.EndToEnd.Tests.OrderHistory;

/// <summary>A store whose orders an agent looks at in Dataverse.</summary>
internal sealed class HistoryWorld : IAsyncDisposable
{
    private HistoryWorld(World world)
    {
        World = world;
        Agent = world.Dataverse.Connect(world.Dataverse.AddUser("Sandra Service", "Customer Service Representative", "MAG Service Agent"));
    }

    public World World { get; }

    /// <summary>Sees what the shipped role lets her see.</summary>
    public IOrganizationService Agent { get; }

    public StoreOperations Shop => World.Store.Operations!;

    /// <param name="events">How reliably the store tells of changes; null = all at once.</param>
    public static async Task<HistoryWorld> StartAsync(Func<StoreEventOptions, StoreEventOptions>? events = null)
    {
        var documents = new DocumentSet();
        documents.CopyFrom(new GeneratedDocuments(new GeneratedStoreOptions { Orders = 5 }));
        var world = await World.StartAsync(documents, new WorldOptions { Events = events ?? (all => all) });
        await world.SettleAsync();
        return new HistoryWorld(world);
    }

    public long Register(string name) => Shop.Front.Register(new NewCustomer
    {
        Buyer = new NewBuyer { Email = $"{name}@example.com", FirstName = "Mia", LastName = name, Street = ["Lindenweg 4"], Postcode = "10115", City = "Berlin", Telephone = "+49 30 1" },
    });

    public long Order(long customer, int mugs = 2) => Shop.Front.PlaceOrder(new NewOrder { CustomerId = customer, Lines = [new NewOrderLine("MUG-0,5L", mugs)] });

    /// <summary>The order as the agent sees it.</summary>
    public Entity Seen(long order) => Agent.Retrieve("mag_order", World.Order(order).Id, new ColumnSet(true));

    /// <summary>What the agent finds with the search box over the orders.</summary>
    public IReadOnlyList<Guid> Find(string text)
    {
        var view = SandboxWorld.SolutionFolders.Select(folder => Path.Combine(folder, "Entities", "mag_Order", "SavedQueries")).Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.xml"))
            .Select(path => XDocument.Load(path))
            .Single(document => (string?)document.Descendants("isquickfindquery").Single() == "1");
        var fetch = view.Descendants("fetch").Single();
        foreach (var condition in fetch.Descendants("condition").Where(condition => (string?)condition.Attribute("value") == "{0}"))
        {
            condition.SetAttributeValue("value", $"{text}%");
        }

        return [.. Agent.RetrieveMultiple(new FetchExpression(fetch.ToString())).Entities.Select(row => row.Id)];
    }

    /// <summary>A sales order of the ERP system for the order, as dual-write brings it.</summary>
    public Guid SalesOrder(long order)
    {
        var row = World.Order(order);
        return World.Dataverse.ConnectAsSystem().Create(new Entity("salesorder") { ["name"] = row.Text("mag_name"), ["mag_orderid"] = row.ToEntityReference(), ["customerid"] = row["mag_contactid"] });
    }

    public void Move(Guid salesOrder, int state, int reason, DateTime? fulfilled = null)
    {
        var row = new Entity("salesorder", salesOrder) { ["statecode"] = new OptionSetValue(state), ["statuscode"] = new OptionSetValue(reason) };
        if (fulfilled is { } moment)
        {
            row["datefulfilled"] = moment;
        }

        World.Dataverse.ConnectAsSystem().Update(row);
    }

    /// <summary>The store tells of an order once more, as something that happened some time ago.</summary>
    public async Task TellAgainAsync(long order, TimeSpan age)
    {
        using var webhook = new Webhook(World.App.Address);
        var moment = (TimeProvider.System.GetUtcNow() - age).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
        using var answer = await webhook.SendAsync(Webhook.Order(order).Replace("2026-11-23T04:00:00Z", moment, StringComparison.Ordinal));
        Assert.AreEqual(System.Net.HttpStatusCode.Accepted, answer.StatusCode);
        await World.WhenEventsArrivedAsync();
    }

    public async Task ArrivedAsync()
    {
        await World.WhenEventsArrivedAsync();
        await World.Dataverse.WhenIdleAsync(default);
    }

    public ValueTask DisposeAsync() => World.DisposeAsync();
}
