using PowerPlatformMagento.EndToEnd.Tests.Support;
using PowerPlatformMagento.Sandbox.App.Running;
using PowerPlatformMagento.Sandbox.Store;

namespace PowerPlatformMagento.EndToEnd.Tests.Returns;

/// <summary>Returns when events get lost or come late, when Dataverse has no time, and when the app dies on the way.</summary>
[TestClass]
public sealed class ReturnTroubleTests
{
    private const int Returns = 6;

    [TestMethod]
    public async Task Returns_end_the_same_on_both_sides_after_a_storm_and_two_hard_stops()
    {
        await using var world = await ReturnsWorld.StartAsync(StoreEdition.AdobeCommerce, new WorldOptions { Events = Storm.Disturb, Seed = 3 });
        var orders = Enumerable.Range(0, Returns).Select(_ => world.Bought((ReturnsWorld.Mug, 2))).ToList();
        var ids = orders.Select(order => world.Request(order, 2)).ToList();
        await SettleAsync(world);
        Storm.Disturb(world.World.Dataverse);

        foreach (var (id, index) in ids.Select((id, index) => (id, index)))
        {
            world.Answer(world.Return(id), index % 3 == 0 ? "Reject" : "Authorize");
        }

        await RestartAsync(world);
        await SettleAsync(world);
        foreach (var id in ids.Where((_, index) => index % 3 != 0))
        {
            world.Fact(world.Return(id), "GoodsReceived", (0, 1));
        }

        await RestartAsync(world);
        await SettleAsync(world);
        foreach (var (order, id) in orders.Zip(ids).Where((_, index) => index % 3 != 0))
        {
            world.Shop.Returns.Approve(id);
            world.Refund(order, 1);
        }

        Storm.End(world.World.Store.Faults, world.World.Dataverse);
        await SettleAsync(world);

        foreach (var (id, index) in ids.Select((id, index) => (id, index)))
        {
            Assert.AreEqual(index % 3 == 0 ? "denied" : "approved", (string?)world.Rma(id)["items"]![0]!["status"]);
            Assert.Contains((ReturnStage)world.Return(id).Option("mag_returnstatus"), index % 3 == 0 ? [ReturnStage.Rejected, ReturnStage.Closed] : [ReturnStage.Refunded, ReturnStage.Closed]);
            Assert.IsFalse(ReturnsWorld.IsOpen(world.Cases(world.Return(id)).Single()));
        }

        Assert.HasCount(Returns - (Returns / 3), world.World.Rows("mag_refund").Where(refund => ids.Any(id => world.Return(id).Link("mag_refundid") == refund.Id)).ToList());
        Assert.IsEmpty(world.World.OpenIssues());
        await world.World.AssertAgreesAsync();
    }

    [TestMethod]
    public async Task A_return_of_the_store_whose_order_never_came_brings_the_order_along()
    {
        await using var world = await ReturnsWorld.StartAsync(StoreEdition.AdobeCommerce, new WorldOptions { Events = events => events with { LossRate = 1 } });
        var order = world.Bought((ReturnsWorld.Mug, 1));
        var id = world.Request(order, 1);
        Assert.IsNull(world.World.Find("mag_order", "order", order));

        using (var webhook = new Webhook(world.World.App.Address))
        using (await webhook.SendAsync($$"""{"store":"main","topic":"return.saved","id":"{{id}}","occurredAt":"2026-11-23T04:00:00Z"}"""))
        {
            await world.ExpectAsync(id, ReturnStage.Requested);
        }

        Assert.AreEqual(world.World.Order(order).Id, world.Return(id).Link("mag_orderid"));
        Assert.IsNotNull(world.Lines(world.Return(id)).Single().Link("mag_orderlineid"));
        await SettleAsync(world);
        await world.World.AssertAgreesAsync();
    }

    [TestMethod]
    public async Task A_return_asked_for_before_its_order_came_waits_and_is_matched_with_what_was_bought()
    {
        await using var world = await ReturnsWorld.StartAsync(StoreEdition.OpenSource, new WorldOptions { Events = events => events with { LossRate = 1 } });
        var (fitting, tooMany) = (world.Bought((ReturnsWorld.Mug, 2)), world.Bought((ReturnsWorld.Mug, 1)));
        await world.AskAsync("early", fitting, 2);
        await world.AskAsync("greedy", tooMany, 2);
        await world.ExpectAsync("sr-early", ReturnStage.Requested);
        Assert.IsNull(world.Return("sr-early").Link("mag_orderid"));

        await SettleAsync(world);

        Assert.AreEqual(world.World.Order(fitting).Id, world.Return("sr-early").Link("mag_orderid"));
        await world.ExpectAsync("sr-early", ReturnStage.Requested);
        await world.ExpectAsync("sr-greedy", ReturnStage.Rejected);
        Assert.StartsWith("MAG-RET-017: ", world.Return("sr-greedy").Text("mag_statusnote"));
        Assert.AreEqual(world.World.Order(fitting).Id, world.Cases(world.Return("sr-early")).Single().Link("mag_orderid"));
    }

    private static async Task RestartAsync(ReturnsWorld world)
    {
        await world.World.StopAppHardAsync();
        await world.World.StartAppAsync();
    }

    // Whatever no event told is found by polling.
    private static async Task SettleAsync(ReturnsWorld world)
    {
        await world.World.WhenQuietAsync();
        await world.World.SettleAsync();
        await world.World.WhenQuietAsync();
    }
}
