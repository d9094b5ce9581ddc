using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk.Messages;
using PowerPlatformMagento.EndToEnd.Tests.Support;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;

namespace PowerPlatformMagento.EndToEnd.Tests.Changes;

/// <summary>People who change, register late, or come twice at once stay one contact.</summary>
[TestClass]
public sealed class CustomerLifeTests
{
    private const int Guest = 0;

    [TestMethod]
    public async Task A_customer_who_changes_the_email_stays_the_same_contact()
    {
        var documents = Captures.Load();
        await using var world = await World.StartAsync(documents);
        await world.SettleAsync();
        var before = world.Contacts("ole.jensen@example.com").Single().Id;
        var shop = new StoreEditor(documents, TimeProvider.System);

        shop.ChangeEmail(7, "ole@new.example");
        await world.WhenEventsArrivedAsync();
        Assert.AreEqual(before, world.Contacts("ole@new.example").Single().Id);
        Assert.IsEmpty(world.Contacts("ole.jensen@example.com"));

        var id = shop.PlaceOrderLike(13, order => order["customer_email"] = "ole@new.example");
        await world.WhenEventsArrivedAsync();
        Assert.AreEqual(before, world.Order(id).Link("mag_contactid"));
        Assert.AreEqual("ole@new.example", world.Order(id).Text("mag_emailaddress"));
        Assert.AreEqual("ole.jensen@example.com", world.Order(13).Text("mag_emailaddress"));
        await world.SettleAsync();
        await world.AssertAgreesAsync();
    }

    [TestMethod]
    public async Task A_guest_who_registers_later_takes_the_contact_over()
    {
        var documents = Captures.Load();
        await using var world = await World.StartAsync(documents);
        await world.SettleAsync();
        var guest = world.Contacts("bob@example.com").Single();
        Assert.AreEqual(Guest, guest.Option("mag_trust"));

        var customer = JsonNode.Parse(documents.Find(StoreEntity.Customers, 6)!.Value.Span)!.AsObject();
        (customer["id"], customer["email"], customer["firstname"], customer["lastname"]) = (20, "bob@example.com", "Robert", "Baker");
        documents.Put(StoreEntity.Customers, customer.ToJsonString());
        await world.WhenEventsArrivedAsync();

        var registered = world.Contacts("bob@example.com").Single();
        Assert.AreEqual(guest.Id, registered.Id);
        Assert.AreEqual("Robert", registered.Text("firstname"));
        Assert.IsGreaterThan(Guest, registered.Option("mag_trust"));
        Assert.AreEqual(guest.Id, world.Find("mag_identity", "customer", 20)!.Link("mag_contactid"));
        Assert.AreEqual(guest.Id, world.Order(4).Link("mag_contactid"));
        await world.SettleAsync();
        await world.AssertAgreesAsync();
    }

    [TestMethod]
    public async Task Many_first_orders_by_one_new_email_at_once_give_one_contact()
    {
        var documents = Captures.Load();
        await using var world = await World.StartAsync(documents, new WorldOptions
        {
            Settings = new Dictionary<string, string?> { ["Worker:BatchSize"] = "1", ["Worker:Parallelism"] = "8" },
        });
        var shop = new StoreEditor(documents, TimeProvider.System);
        var ids = Enumerable.Range(0, 8).Select(_ => shop.PlaceOrderLike(4, Buyer("new@person.example"))).ToList();
        await world.WhenEventsArrivedAsync();
        var contact = world.Contacts("new@person.example").Single();
        foreach (var id in ids)
        {
            Assert.AreEqual(contact.Id, world.Order(id).Link("mag_contactid"));
        }

        Assert.IsEmpty(world.OpenIssues());
    }

    [TestMethod]
    public async Task The_second_of_two_first_orders_committing_amid_the_first_gives_one_contact()
    {
        var race = new OrderRace(request => request is CreateRequest);
        var documents = Captures.Load();
        await using var world = await World.StartAsync(documents, new WorldOptions { BeforeMessage = race.Run, Settings = new Dictionary<string, string?> { ["Worker:Parallelism"] = "1" } });
        await world.SettleAsync();
        race.Dataverse = world.Dataverse;
        var shop = new StoreEditor(documents, TimeProvider.System);
        var id = shop.PlaceOrderLike(4, Buyer("raced@person.example"));
        await world.WhenEventsArrivedAsync();

        Assert.IsTrue(race.Happened, "No race was provoked.");
        var contact = world.Contacts("raced@person.example").Single();
        Assert.AreEqual(contact.Id, world.Order(id).Link("mag_contactid"));
        Assert.AreEqual(contact.Id, world.Order(OrderRace.Other).Link("mag_contactid"));
        Assert.IsGreaterThan(0, world.Dataverse.Statistics.Messages["mag_ImportOrder"].Failures);
        Assert.IsEmpty(world.OpenIssues());
        await world.SettleAsync();
        await world.AssertAgreesAsync();
    }

    private static Action<JsonObject> Buyer(string email) => order =>
    {
        order["customer_email"] = email;
        order["billing_address"]!["email"] = email;
    };
}
