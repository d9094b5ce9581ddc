using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Events;
using PowerPlatformMagento.Sandbox.Store.Generation;
using PowerPlatformMagento.Sandbox.Store.Tests.Contract;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Events;

[TestClass]
public sealed class StoreEventsTests : IDisposable
{
    private const string Secret = "webhook-secret";

    private readonly WebhookReceiver receiver = new(Secret);
    private readonly FakeTimeProvider time = new(new DateTimeOffset(2026, 11, 23, 4, 0, 0, TimeSpan.Zero));
    private readonly GeneratedDocuments generated = new(new GeneratedStoreOptions { Orders = 5000 });

    public TestContext TestContext { get; set; } = null!;

    public void Dispose() => receiver.Dispose();

    [TestMethod]
    public async Task Sends_each_announced_order_once_and_signed()
    {
        await using var events = Events(generated);

        await AnnounceAsync(events, 500);

        CollectionAssert.AreEquivalent(Enumerable.Range(1, 500).Select(id => $"order.saved {id}").ToArray(), receiver.Ids.ToArray());
        Assert.AreEqual(0, receiver.Forged);
        Assert.AreEqual("""{"store":"main","topic":"order.saved","id":"1","occurredAt":"2026-11-23T04:00:00+00:00"}""", receiver.Bodies.First());
        Assert.AreEqual(new EventCounts(500, 500, 0, 0, 0, 0), events.Counts);
    }

    [TestMethod]
    public async Task Tells_with_content_at_once_and_says_whether_it_was_taken_however_unreliable_the_rest_is()
    {
        await using var events = Events(generated, options => options with { LossRate = 1, Attempts = 2, RetryDelay = TimeSpan.Zero });
        receiver.FailFirst = 2;

        var data = new JsonObject { ["subject"] = "Broken" };
        Assert.IsFalse(await events.TellAsync("service-request", "r-1", data, ct: TestContext.CancellationToken));
        Assert.IsTrue(await events.TellAsync("service-request", "r-1", data, ct: TestContext.CancellationToken));
        Assert.IsTrue(await events.TellAsync("web-activity", "v-1", [], "product-viewed", time.GetUtcNow().AddHours(-1), TestContext.CancellationToken));

        CollectionAssert.AreEqual(
            new[]
            {
                """{"store":"main","topic":"service-request","id":"r-1","occurredAt":"2026-11-23T04:00:00+00:00","data":{"subject":"Broken"}}""",
                """{"store":"main","topic":"web-activity","id":"v-1","occurredAt":"2026-11-23T03:00:00+00:00","type":"product-viewed","data":{}}""",
            },
            receiver.Bodies.ToArray());
        Assert.AreEqual((0, new EventCounts(3, 2, 0, 0, 0, 1)), (receiver.Forged, events.Counts));
    }

    [TestMethod]
    public async Task Sends_arrays_of_a_hundred_at_most()
    {
        await using var events = Events(generated, options => options with { BatchSize = 100 });

        await AnnounceAsync(events, 1234);

        Assert.HasCount(1234, receiver.Ids);
        Assert.IsTrue(receiver.Bodies.All(body => body.StartsWith('[')));
        Assert.IsGreaterThanOrEqualTo(13, receiver.Bodies.Count);
    }

    [TestMethod]
    public async Task Signs_as_the_receivers_contract_says()
    {
        await Task.CompletedTask;

        Assert.AreEqual(
            "sha256=" + Convert.ToHexStringLower(System.Security.Cryptography.HMACSHA256.HashData("s"u8, "12.{}"u8)),
            EventSignature.Create("s", "12", "{}"u8));
    }

    [TestMethod]
    public async Task Loses_repeats_and_keeps_count()
    {
        await using var events = Events(generated, options => options with { LossRate = 0.05, DuplicateRate = 0.1, BatchSize = 20 });

        await AnnounceAsync(events, 4000);

        var counts = events.Counts;
        Assert.IsTrue(counts.Lost is > 120 and < 280, $"{counts}");
        Assert.IsTrue(counts.Duplicated is > 280 and < 480, $"{counts}");
        Assert.AreEqual(4000 - counts.Lost + counts.Duplicated, receiver.Ids.Count);
        Assert.AreEqual(counts.Sent, receiver.Ids.Count);
        Assert.HasCount((int)(4000 - counts.Lost), receiver.Ids.Distinct());
    }

    [TestMethod]
    public async Task Mixes_events_within_the_window()
    {
        await using var events = Events(generated, options => options with { ReorderWindow = 20, Parallelism = 1 });

        await AnnounceAsync(events, 300);

        var expected = Enumerable.Range(1, 300).Select(id => $"order.saved {id}").ToArray();
        CollectionAssert.AreEquivalent(expected, receiver.Ids.ToArray());
        CollectionAssert.AreNotEqual(expected, receiver.Ids.ToArray());
    }

    [TestMethod]
    public async Task Keeps_the_order_without_a_window()
    {
        await using var events = Events(generated, options => options with { Parallelism = 1 });

        await AnnounceAsync(events, 300);

        CollectionAssert.AreEqual(Enumerable.Range(1, 300).Select(id => $"order.saved {id}").ToArray(), receiver.Ids.ToArray());
    }

    [TestMethod]
    public async Task Sends_late_events_late()
    {
        await using var events = Events(generated, options => options with { LateRate = 1, Late = TimeSpan.FromMinutes(5) });

        await events.AnnounceAsync(StoreEntity.Customers, 7, 7, TestContext.CancellationToken);
        var sent = events.WhenSentAsync(TestContext.CancellationToken);
        Assert.IsFalse(sent.IsCompleted);
        while (!sent.IsCompleted)
        {
            time.Advance(TimeSpan.FromMinutes(1));
            await Task.Yield();
        }

        Assert.AreEqual("customer.saved 7", receiver.Ids.Single());
        Assert.AreEqual(1, events.Counts.Delayed);
    }

    [TestMethod]
    public async Task Tries_again_when_the_receiver_is_not_there()
    {
        receiver.FailFirst = 2;
        await using var events = Events(generated, options => options with { RetryDelay = TimeSpan.Zero, Parallelism = 1 });

        await AnnounceAsync(events, 1);

        Assert.AreEqual("order.saved 1", receiver.Ids.Single());
    }

    [TestMethod]
    public async Task Gives_up_after_its_attempts()
    {
        receiver.FailFirst = 100;
        await using var events = Events(generated, options => options with { RetryDelay = TimeSpan.Zero });

        await AnnounceAsync(events, 3);

        Assert.AreEqual(3, events.Counts.GivenUp);
        Assert.IsEmpty(receiver.Ids);
    }

    [TestMethod]
    public async Task Gives_up_on_a_receiver_that_never_answers()
    {
        receiver.Hang = true;
        await using var events = Events(generated, options => options with { Attempts = 1 });

        await events.AnnounceAsync(StoreEntity.Orders, 1, 1, TestContext.CancellationToken);
        var sent = events.WhenSentAsync(TestContext.CancellationToken);
        while (!sent.IsCompleted)
        {
            time.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        Assert.AreEqual(1, events.Counts.GivenUp);
    }

    [TestMethod]
    public async Task Stops_while_a_receiver_hangs()
    {
        receiver.Hang = true;
        var events = Events(generated);
        await events.AnnounceAsync(StoreEntity.Orders, 1, 50, TestContext.CancellationToken);

        await events.DisposeAsync();

        Assert.IsEmpty(receiver.Ids);
    }

    [TestMethod]
    public async Task Announces_changes_of_documents_by_itself()
    {
        var documents = CapturedStore.Documents();
        await using var events = Events(documents);

        documents.Put(StoreEntity.Customers, Capture.Read("customer-7-after.json"));
        documents.Put(StoreEntity.Orders, Capture.Read("order-24-several-comments.json"));
        documents.Put(StoreEntity.Shipments, Capture.Read("shipment-1.json"));
        await events.WhenSentAsync(TestContext.CancellationToken);

        CollectionAssert.AreEquivalent(new[] { "customer.saved 7", "order.saved 24", "order.saved 2" }, receiver.Ids.ToArray());
    }

    private StoreEvents Events(IStoreDocuments documents, Func<StoreEventOptions, StoreEventOptions>? change = null)
    {
        var options = new StoreEventOptions { Url = new Uri("http://127.0.0.1:1/api/events/webhook/main"), Secret = Secret, Store = "main", Handler = receiver };
        return new StoreEvents(change?.Invoke(options) ?? options, documents, time, seed: 5);
    }

    private async Task AnnounceAsync(StoreEvents events, int count)
    {
        await events.AnnounceAsync(StoreEntity.Orders, 1, count, TestContext.CancellationToken);
        await events.WhenSentAsync(TestContext.CancellationToken);
    }
}
