using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using PowerPlatformMagento.Sandbox.Flows.History;

namespace PowerPlatformMagento.EndToEnd.Tests.Flows;

/// <summary>The connector delivers at least once: the same callback at the same moment, twice, has one effect.</summary>
[TestClass]
public sealed class DeliveredTwiceTests
{
    [TestMethod]
    public async Task A_big_order_makes_one_task_and_one_mail()
    {
        await using var world = await FlowsWorld.StartAsync();

        await DeliverTwiceAsync(world, "Sales alert on big orders", """
            { "eventId": "1", "topic": "order-placed", "store": "main",
              "order": { "source": { "id": "424242", "number": "000424242" }, "grandTotal": 5000.0, "currency": "EUR", "email": "guest@example.com" } }
            """);

        Assert.AreEqual("main-order-424242", Support.Values.Text(world.Tasks.Single(), "subcategory"));
        Assert.HasCount(1, world.Mails);
    }

    [TestMethod]
    public async Task A_cart_makes_one_task()
    {
        await using var world = await FlowsWorld.StartAsync();
        await world.RegisterAsync("mia@example.com");

        await DeliverTwiceAsync(world, "Follow up abandoned carts", """
            { "eventId": "1", "topic": "cart-abandoned", "store": "main",
              "cart": { "id": 77, "customerEmail": "mia@example.com", "grandTotal": 12.5, "currency": "EUR", "itemsQuantity": 2, "updatedAt": "2026-11-23T08:00:00Z" } }
            """);

        Assert.AreEqual("main-cart-77", Support.Values.Text(world.Tasks.Single(), "subcategory"));
    }

    [TestMethod]
    public async Task A_quote_of_somebody_nobody_knows_makes_one_lead()
    {
        await using var world = await FlowsWorld.StartAsync();

        await DeliverTwiceAsync(world, "New lead from quote request", """
            { "eventId": "1", "topic": "quote-requested", "store": "main",
              "quote": { "id": 88, "customerEmail": "new@example.com", "customerName": "Nina Neu", "originalTotal": 900, "currency": "EUR", "status": "created" } }
            """);

        Assert.AreEqual("main-quote-88", Support.Values.Text(world.World.Rows("lead").Single(), "mag_externalkey"));
        Assert.IsEmpty(world.Tasks);
    }

    private static async Task DeliverTwiceAsync(FlowsWorld world, string flow, string json)
    {
        var address = world.Desk.Runner.CallbackUrl(flow)!;
        var body = JObject.Parse(json).ToString(Formatting.None);
        using var client = new HttpMessageInvoker(new SocketsHttpHandler());
        async Task<int> DeliverAsync()
        {
            using var content = new StringContent(body, Encoding.UTF8, "application/json");
            using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = content };
            using var answer = await client.SendAsync(request, CancellationToken.None);
            return (int)answer.StatusCode;
        }

        var answers = await Task.WhenAll(DeliverAsync(), DeliverAsync());

        CollectionAssert.AreEqual(new[] { 202, 202 }, answers);
        var runs = await world.RunsAsync(flow, 2);
        Assert.IsTrue(runs.All(run => run.Status == FlowRunStatus.Succeeded), string.Join("; ", runs.SelectMany(run => run.Actions).Select(action => action.Error?.Message)));
    }
}
