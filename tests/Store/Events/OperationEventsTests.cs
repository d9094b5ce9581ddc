using System.Globalization;
using System.Text.Json;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;
using PowerPlatformMagento.Sandbox.Store.Events;
using PowerPlatformMagento.Sandbox.Store.Tests.Editing;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Events;

/// <summary>What people do in a store is told of, after it is done.</summary>
[TestClass]
public sealed class OperationEventsTests : IDisposable
{
    private const string Secret = "webhook-secret";

    private readonly WebhookReceiver receiver = new(Secret);
    private readonly EditableStore store = new();

    public TestContext TestContext { get; set; } = null!;

    public void Dispose() => receiver.Dispose();

    [TestMethod]
    public async Task The_life_of_an_order_is_told_step_by_step()
    {
        await using var events = Events();

        var id = store.Buy(("MUG-0,5L", 1));
        await ToldAsync(events, $"order.saved {id}");
        store.Editor.Hold(id);
        await ToldAsync(events, $"order.saved {id}");
        store.Editor.Unhold(id);
        await ToldAsync(events, $"order.saved {id}");
        var shipment = store.Editor.Ship(id);
        await ToldAsync(events, $"order.saved {id}", $"order.saved {id}");
        store.Editor.AddTrack(shipment, "T-1");
        await ToldAsync(events, $"order.saved {id}");
        store.Editor.Invoice(id);
        await ToldAsync(events, $"order.saved {id}", $"order.saved {id}");
        store.Editor.Refund(id);
        await ToldAsync(events, $"order.saved {id}", $"order.saved {id}");
    }

    [TestMethod]
    public async Task The_life_of_a_return_is_told_under_its_own_topic_and_id()
    {
        var order = store.Buy(("MUG-0,5L", 1));
        store.Editor.Ship(order);
        await using var events = Events();

        var id = store.Returns.Request(new NewReturn { OrderId = order, Lines = [new NewReturnLine(store.Row(order), 1)] });
        foreach (var step in new Action[] { () => store.Returns.Authorize(id), () => store.Returns.AddParcel(id, "R-1"), () => store.Returns.Receive(id), () => store.Returns.Approve(id) })
        {
            await ToldAsync(events, $"return.saved {id}");
            step();
        }

        await ToldAsync(events, $"return.saved {id}");
    }

    [TestMethod]
    public async Task A_registration_and_a_change_of_a_customer_are_told()
    {
        await using var events = Events();

        var id = store.Front.Register(new NewCustomer { Buyer = EditableStore.Guest });
        store.Editor.ChangeEmail(id, "neu@example.com");

        await ToldAsync(events, $"customer.saved {id}", $"customer.saved {id}");
    }

    [TestMethod]
    public async Task What_was_refused_what_was_only_priced_and_what_was_removed_is_not_told()
    {
        await using var events = Events();
        var order = new NewOrder { Buyer = EditableStore.Guest, Lines = [new NewOrderLine("MUG-0,5L", 1)] };

        store.Front.Price(order);
        Assert.ThrowsExactly<StoreRuleException>(() => store.Front.PlaceOrder(order with { Lines = [] }));
        Assert.ThrowsExactly<StoreRuleException>(() => store.Returns.Authorize(4711));
        store.Documents.Remove(StoreEntity.Customers, 1);

        await ToldAsync(events);
        Assert.AreEqual(0, events.Counts.Announced);
    }

    [TestMethod]
    public async Task Companies_and_groups_are_not_told_of()
    {
        await using var events = Events();

        store.Documents.Put(StoreEntity.Companies, """{"id":77,"company_name":"X"}""");
        store.Documents.Put(StoreEntity.CustomerGroups, """{"id":77,"code":"X"}""");

        await ToldAsync(events);
    }

    [TestMethod]
    public void When_a_change_is_told_it_can_be_read()
    {
        var read = new List<string>();
        store.Documents.Changed += change => read.Add(store.Read(change.Collection, change.Id).GetProperty("updated_at").GetString()!);

        var id = store.Buy(("MUG-0,5L", 1));
        store.Time.Advance(TimeSpan.FromMinutes(1));
        store.Editor.Ship(id);

        CollectionAssert.AreEqual(new[] { EditableStore.Opened, "2026-11-24 10:01:00", "2026-11-24 10:01:00" }, read);
    }

    [TestMethod]
    public async Task An_event_names_store_and_moment()
    {
        await using var events = Events();
        store.Time.Advance(TimeSpan.FromSeconds(5));

        var id = store.Buy(("MUG-0,5L", 1));
        await events.WhenSentAsync(TestContext.CancellationToken);

        using var body = JsonDocument.Parse(receiver.Bodies.Single());
        CollectionAssert.AreEqual(new[] { "store", "topic", "id", "occurredAt" }, body.RootElement.EnumerateObject().Select(member => member.Name).ToArray());
        Assert.AreEqual("main", body.RootElement.GetProperty("store").GetString());
        Assert.AreEqual(id.ToString(CultureInfo.InvariantCulture), body.RootElement.GetProperty("id").GetString());
        Assert.AreEqual(store.Time.GetUtcNow(), body.RootElement.GetProperty("occurredAt").GetDateTimeOffset());
    }

    [TestMethod]
    public async Task After_the_end_nothing_is_told_any_more()
    {
        var events = Events();
        await events.DisposeAsync();

        store.Buy(("MUG-0,5L", 1));

        Assert.AreEqual(0, events.Counts.Announced);
        Assert.IsEmpty(receiver.Ids);
    }

    [TestMethod]
    [DataRow(0.3, 0.2)]
    [DataRow(1.0, 0.0)]
    [DataRow(0.0, 1.0)]
    public async Task The_same_seed_loses_and_repeats_the_same_events(double loss, double twice)
    {
        var first = await RunAsync(loss, twice);
        var second = await RunAsync(loss, twice);

        CollectionAssert.AreEqual(first, second);
        Assert.AreEqual(loss >= 1, first.Length == 0);
    }

    private async Task<string[]> RunAsync(double loss, double twice)
    {
        receiver.Ids.Clear();
        await using var events = new StoreEvents(Options() with { LossRate = loss, DuplicateRate = twice, Parallelism = 1 }, store.Documents, store.Time, seed: 9);
        await events.AnnounceAsync(StoreEntity.Orders, 1, 100, TestContext.CancellationToken);
        await events.WhenSentAsync(TestContext.CancellationToken);
        return [.. receiver.Ids];
    }

    private async Task ToldAsync(StoreEvents events, params string[] expected)
    {
        await events.WhenSentAsync(TestContext.CancellationToken);
        CollectionAssert.AreEqual(expected, receiver.Ids.ToArray());
        receiver.Ids.Clear();
    }

    private StoreEvents Events() => new(Options() with { Parallelism = 1 }, store.Documents, store.Time, seed: 1);

    private StoreEventOptions Options() => new() { Url = new Uri("http://127.0.0.1:1/api/events/webhook/main"), Secret = Secret, Store = "main", Handler = receiver };
}
