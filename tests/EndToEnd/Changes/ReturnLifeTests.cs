using System.Globalization;
using System.Net;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.EndToEnd.Tests.Support;
using PowerPlatformMagento.Sandbox.Store;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;
using PowerPlatformMagento.Sandbox.Store.Generation;

namespace PowerPlatformMagento.EndToEnd.Tests.Changes;

/// <summary>A return from the request to its end, with and without events, and where there are no returns.</summary>
[TestClass]
public sealed class ReturnLifeTests
{
    private const int Requested = 0;
    private const int Authorized = 1;
    private const int InTransit = 3;
    private const int Received = 4;
    private const int Closed = 7;

    [TestMethod]
    public async Task A_return_is_followed_from_the_request_to_its_end()
    {
        await using var world = await StartAsync();
        var (orderId, itemId) = await ShippedOrderAsync(world);
        var returns = world.Store.Operations!.Returns;

        var id = returns.Request(new NewReturn { OrderId = orderId, Lines = [new NewReturnLine(itemId, 2, "17", "22", "13")], Comment = "Zu klein" });
        await Expect(world, id, Requested);
        var row = world.Find("mag_return", "return", id)!;
        Assert.AreEqual(world.Order(orderId).Id, row.Link("mag_orderid"));
        Assert.AreEqual(world.Order(orderId).Link("mag_contactid"), row.Link("mag_contactid"));
        Assert.AreEqual(("Mia Muster", "mia@example.com", "pending"), (row.Text("mag_customername"), row.Text("mag_emailaddress"), row.Text("mag_magentostatus")));
        StringAssert.Contains(row.Text("mag_comments"), "Zu klein");
        var line = world.Rows("mag_returnline").Single(candidate => candidate.GetAttributeValue<EntityReference>("mag_returnid").Id == row.Id);
        Assert.AreEqual(("MUG-0,5L", "Wrong Size", "Opened", "Refund"), (line.Text("mag_sku"), line.Text("mag_reason"), line.Text("mag_condition"), line.Text("mag_resolution")));
        Assert.AreEqual(2m, line.GetAttributeValue<decimal>("mag_quantityrequested"));
        Assert.IsNotNull(line.Link("mag_orderlineid"));

        returns.Authorize(id);
        await Expect(world, id, Authorized);
        returns.AddParcel(id, "RET-1");
        await Expect(world, id, InTransit);
        Assert.AreEqual("RET-1", world.Find("mag_return", "return", id)!.Text("mag_trackingnumbers"));
        returns.Receive(id);
        await Expect(world, id, Received);
        returns.Approve(id);
        await Expect(world, id, Closed);
        Assert.AreEqual(row.Id, world.Find("mag_return", "return", id)!.Id);
        Assert.HasCount(1, world.Rows("mag_returnline").Where(candidate => candidate.GetAttributeValue<EntityReference>("mag_returnid").Id == row.Id).ToList());
        await world.SettleAsync();
        await world.AssertAgreesAsync();
    }

    [TestMethod]
    public async Task Returns_whose_events_got_lost_are_found_by_polling_whatever_happened_to_them()
    {
        await using var world = await StartAsync(lossRate: 1);
        var (orderId, itemId) = await ShippedOrderAsync(world, poll: true);
        var returns = world.Store.Operations!.Returns;
        var id = returns.Request(new NewReturn { OrderId = orderId, Lines = [new NewReturnLine(itemId, 1)] });
        await world.SettleAsync();
        Assert.AreEqual("pending", world.Find("mag_return", "return", id)!.Text("mag_magentostatus"));

        await Task.Delay(1100);
        returns.Authorize(id);
        await world.SettleAsync();

        Assert.AreEqual("authorized", world.Find("mag_return", "return", id)!.Text("mag_magentostatus"));
        await world.AssertAgreesAsync();
    }

    [TestMethod]
    public async Task Everything_at_once_links_each_return_to_its_order()
    {
        var generated = new GeneratedDocuments(new GeneratedStoreOptions { Orders = 120, Edition = StoreEdition.AdobeCommerce, Seed = 5 });
        await using var world = await World.StartAsync(generated, new WorldOptions { Edition = StoreEdition.AdobeCommerce });

        await world.AnnounceEverythingAsync();
        await world.SettleAsync();

        Assert.HasCount((int)generated.Count(StoreEntity.Returns), world.Rows("mag_return"));
        Assert.IsTrue(world.Rows("mag_return").All(row => row.Link("mag_orderid") is not null));
        await world.AssertAgreesAsync();
    }

    [TestMethod]
    public async Task A_return_of_a_store_that_has_none_is_parked_with_the_reason_and_nothing_else_suffers()
    {
        var documents = Captures.Load();
        await using var world = await World.StartAsync(documents);
        await world.SettleAsync();

        using var webhook = new Webhook(world.App.Address);
        using var answer = await webhook.SendAsync("""{"store":"main","topic":"return.saved","id":"3","occurredAt":"2026-11-23T04:00:00Z"}""");
        Assert.AreEqual(HttpStatusCode.Accepted, answer.StatusCode);
        documents.Put(StoreEntity.Orders, System.Text.Encoding.UTF8.GetString(documents.Find(StoreEntity.Orders, 1)!.Value.Span));
        await world.WhenEventsArrivedAsync();

        var issue = world.OpenIssues().Single();
        Assert.AreEqual(("MAG-STO-010", "main-return-3", "return"), (issue.Text("mag_errorcode"), issue.Text("mag_externalkey"), issue.Text("mag_entitytype")));
        await world.SettleAsync();
        await world.AssertAgreesAsync();
    }

    private static async Task Expect(World world, long id, int status)
    {
        await world.WhenEventsArrivedAsync();
        var row = world.Find("mag_return", "return", id) ?? throw new AssertFailedException(string.Create(CultureInfo.InvariantCulture, $"Return {id} is not in Dataverse."));
        Assert.AreEqual(status, row.Option("mag_returnstatus"));
    }

    private static async Task<(long OrderId, long ItemId)> ShippedOrderAsync(World world, bool poll = false)
    {
        var store = world.Store.Operations!;
        var id = store.Front.PlaceOrder(new NewOrder
        {
            Buyer = new NewBuyer { Email = "mia@example.com", FirstName = "Mia", LastName = "Muster", Street = ["Lindenweg 4"], Postcode = "10115", City = "Berlin" },
            Lines = [new NewOrderLine("MUG-0,5L", 3)],
        });
        store.Orders.Ship(id, trackNumber: "T-1");
        await (poll ? world.SettleAsync() : world.WhenEventsArrivedAsync());
        return (id, store.Catalogue.Order(id)!.Lines[0].ItemId);
    }

    private static async Task<World> StartAsync(double lossRate = 0)
    {
        var documents = new DocumentSet();
        documents.CopyFrom(new GeneratedDocuments(new GeneratedStoreOptions { Orders = 10, Edition = StoreEdition.AdobeCommerce }));
        var world = await World.StartAsync(documents, new WorldOptions { Edition = StoreEdition.AdobeCommerce, Events = events => events with { LossRate = lossRate } });
        await world.SettleAsync();
        return world;
    }
}
