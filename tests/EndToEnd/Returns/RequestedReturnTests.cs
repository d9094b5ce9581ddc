using PowerPlatformMagento.EndToEnd.Tests.Support;
using PowerPlatformMagento.Sandbox.Store;

namespace PowerPlatformMagento.EndToEnd.Tests.Returns;

/// <summary>Magento Open Source has no returns: customers write to the service, and credit memos end what they asked for.</summary>
[TestClass]
public sealed class RequestedReturnTests
{
    private static ReturnsWorld _world = null!;

    [ClassInitialize]
    public static async Task StartAsync(TestContext context) => _world = await ReturnsWorld.StartAsync(StoreEdition.OpenSource);

    [ClassCleanup]
    public static async Task StopAsync() => await _world.DisposeAsync();

    [TestMethod]
    public async Task A_return_asked_for_in_a_message_is_authorized_received_and_refunded_by_a_credit_memo()
    {
        var order = await BoughtAsync(3);
        await _world.AskAsync("wholeway", order, 2);
        await _world.ExpectAsync("sr-wholeway", ReturnStage.Requested);
        var goods = _world.Return("sr-wholeway");
        Assert.AreEqual(_world.World.Order(order).Id, goods.Link("mag_orderid"));
        Assert.IsNotNull(_world.Lines(goods).Single().Link("mag_orderlineid"));
        Assert.IsTrue(ReturnsWorld.IsOpen(_world.Cases(goods).Single()));

        _world.Answer(goods, "Authorize");
        _world.Fact(goods, "GoodsReceived");
        await _world.ExpectAsync("sr-wholeway", ReturnStage.Received);
        _world.Refund(order, 2);
        await _world.ExpectAsync("sr-wholeway", ReturnStage.Refunded);

        Assert.AreEqual(_world.World.PartsOf(order, "mag_refund").Single().Amount("mag_grandtotal"), _world.Return("sr-wholeway").Amount("mag_refundamount"));
        Assert.IsFalse(ReturnsWorld.IsOpen(_world.Cases(goods).Single()));
    }

    [TestMethod]
    public async Task A_refund_of_less_than_arrived_leaves_the_return_open_until_the_rest_is_paid()
    {
        var order = await BoughtAsync(3);
        await _world.AskAsync("inparts", order, 3);
        await _world.World.WhenQuietAsync();
        _world.Answer(_world.Return("sr-inparts"), "Authorize");
        _world.Fact(_world.Return("sr-inparts"), "GoodsReceived");
        _world.Refund(order, 1);
        await _world.ExpectAsync("sr-inparts", ReturnStage.Received);

        _world.Refund(order, 2);
        await _world.ExpectAsync("sr-inparts", ReturnStage.Refunded);
    }

    [TestMethod]
    public async Task The_same_request_twice_is_one_return_and_one_case()
    {
        var order = await BoughtAsync(1);
        await _world.AskAsync("again", order, 1);
        await _world.World.WhenQuietAsync();
        await _world.AskAsync("again", order, 1);
        await _world.World.WhenQuietAsync();

        Assert.HasCount(1, _world.Lines(_world.Return("sr-again")));
        Assert.HasCount(1, _world.Cases(_world.Return("sr-again")));
    }

    [TestMethod]
    public async Task More_than_was_bought_is_refused_alone_and_together_with_an_earlier_return()
    {
        var order = await BoughtAsync(2);
        await _world.AskAsync("toomany", order, 3);
        await _world.AskAsync("first", order, 2);
        await _world.World.WhenQuietAsync();
        await _world.AskAsync("second", order, 1);
        await _world.World.WhenQuietAsync();

        foreach (var refused in new[] { "toomany", "second" })
        {
            Assert.IsNull(_world.FindReturn($"sr-{refused}"));
            var question = _world.World.Rows("incident").Single(row => row.Text("mag_servicerequestid") == refused);
            Assert.Contains("More is to come back than was bought.", question.Text("description")!);
        }

        await _world.ExpectAsync("sr-first", ReturnStage.Requested);
    }

    [TestMethod]
    public async Task A_rejected_return_takes_nothing_and_may_be_asked_for_again()
    {
        var order = await BoughtAsync(1);
        await _world.AskAsync("refused", order, 1);
        await _world.World.WhenQuietAsync();
        _world.Answer(_world.Return("sr-refused"), "Reject");
        await _world.ExpectAsync("sr-refused", ReturnStage.Rejected);
        Assert.Contains("MAG-RET-008", Assert.Throws<Exception>(() => _world.Fact(_world.Return("sr-refused"), "GoodsReceived")).Message);

        await _world.AskAsync("anew", order, 1);
        await _world.ExpectAsync("sr-anew", ReturnStage.Requested);
    }

    private static async Task<long> BoughtAsync(int pieces)
    {
        var order = _world.Bought((ReturnsWorld.Mug, pieces));
        await _world.World.WhenQuietAsync();
        return order;
    }
}
