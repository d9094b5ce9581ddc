using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck;
using PowerPlatformMagento.Sandbox.Dataverse.Limits;
using PowerPlatformMagento.Sandbox.Flows.Connectors;
using PowerPlatformMagento.Sandbox.Flows.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Flows.Tests.Running;

/// <summary>What a row trigger does when Dataverse refuses to show it the row.</summary>
[TestClass]
public sealed class RowTriggerFaultTests
{
    private readonly List<JToken> _delivered = [];
    private readonly List<string> _reported = [];
    private int _held;

    [TestMethod]
    public async Task A_row_that_cannot_be_read_is_reported()
    {
        var world = new DataverseWorld(limits: new ServiceProtectionOptions { MaximumRequests = 1 });
        await using (await world.Connector.SubscribeAsync(Subscription(), CancellationToken.None))
        {
            // Uses up what the connection's user may ask for.
            await world.CallAsync("ListRecords", """{ "entityName": "contacts" }""");
            world.Service.Create(DataverseWorld.Order("a"));
            await Eventually.TrueAsync(() => Volatile.Read(ref _held) == 0 && _reported.Count + _delivered.Count > 0);
        }

        Assert.AreEqual(0, _delivered.Count);
        StringAssert.Contains(_reported.Single(), "of mag_order could not be read");
    }

    [TestMethod]
    public async Task Everything_under_way_is_let_go()
    {
        var world = new DataverseWorld();
        await using (await world.Connector.SubscribeAsync(Subscription(), CancellationToken.None))
        {
            for (var number = 0; number < 50; number++)
            {
                world.Service.Create(DataverseWorld.Order($"o{number}"));
            }

            await Eventually.TrueAsync(() => Volatile.Read(ref _held) == 0);
        }

        CollectionAssert.AreEqual(
            Enumerable.Range(0, 50).Select(number => $"o{number}").ToList(), _delivered.Select(body => (string?)body["mag_name"]).ToList());
    }

    [TestMethod]
    public async Task A_subscription_that_ended_lets_go_too()
    {
        var world = new DataverseWorld();
        var subscription = await world.Connector.SubscribeAsync(Subscription(), CancellationToken.None);
        for (var number = 0; number < 50; number++)
        {
            world.Service.Create(DataverseWorld.Order($"o{number}"));
        }

        await subscription.DisposeAsync();

        Assert.AreEqual(0, _held);
    }

    [TestMethod]
    public async Task A_wrong_subscription_is_refused()
    {
        var world = new DataverseWorld();

        var error = await Assert.ThrowsExactlyAsync<InvalidOperationException>(() => world.Connector.SubscribeAsync(Subscription("mag_nothing"), CancellationToken.None));

        StringAssert.Contains(error.Message, "there is no table mag_nothing");
    }

    private TriggerSubscription Subscription(string table = "mag_order") => new()
    {
        OperationId = "SubscribeWebhookTrigger",
        Parameters = FlowJson.ParseObject($$"""{ "subscriptionRequest/message": 1, "subscriptionRequest/entityname": "{{table}}", "subscriptionRequest/scope": 4 }"""),
        CallbackUrl = new Uri("http://127.0.0.1/"),
        Deliver = _delivered.Add,
        Hold = () =>
        {
            Interlocked.Increment(ref _held);
            return new Held(() => Interlocked.Decrement(ref _held));
        },
        Report = _reported.Add,
    };

    private sealed class Held(Action release) : IDisposable
    {
        public void Dispose() => release();
    }
}
