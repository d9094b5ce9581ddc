using PowerPlatformMagento.EndToEnd.Tests.Support;
using PowerPlatformMagento.Sandbox.Store.Editing.Sales;

namespace PowerPlatformMagento.EndToEnd.Tests.OrderHistory;

/// <summary>What an agent finds out about an order without leaving Dataverse.</summary>
[TestClass]
public sealed class OrderHistoryTests
{
    private const int Processing = 3;
    private const int Complete = 4;
    private const int Delivered = 3;
    private const int Invoiced = 4;

    private static HistoryWorld _world = null!;

    [ClassInitialize]
    public static async Task StartAsync(TestContext context) => _world = await HistoryWorld.StartAsync();

    [ClassCleanup]
    public static async Task StopAsync() => await _world.DisposeAsync();

    [TestMethod]
    public async Task An_agent_sees_state_payment_tracking_and_refunds_at_the_order()
    {
        var order = _world.Order(_world.Register("seen"));
        await _world.ArrivedAsync();
        var total = _world.Seen(order).Amount("mag_grandtotal");
        Assert.AreEqual((0m, total), (_world.Seen(order).Amount("mag_totalpaid"), _world.Seen(order).Amount("mag_totaldue")));

        _world.Shop.Orders.Invoice(order);
        _world.Shop.Orders.Ship(order, new NewShipment { Tracks = [new NewTrack("SEEN-1", "ups", "UPS")] });
        _world.Shop.Orders.Refund(order, new NewRefund { Lines = [new DocumentLine(_world.Shop.Catalogue.Order(order)!.Lines[0].ItemId, 1)], ShippingAmount = 0 });
        await _world.ArrivedAsync();

        var seen = _world.Seen(order);
        var refund = _world.World.PartsOf(order, "mag_refund").Single();
        Assert.AreEqual((Complete, "SEEN-1"), (seen.Option("mag_orderstate"), seen.Text("mag_trackingnumbers")));
        Assert.AreEqual((total, 0m, refund.Amount("mag_grandtotal")), (seen.Amount("mag_totalpaid"), seen.Amount("mag_totaldue"), seen.Amount("mag_totalrefunded")));
        Assert.IsGreaterThan(0m, refund.Amount("mag_grandtotal"));
        var tracks = _world.World.PartsOf(order, "mag_shipment").Single().Text("mag_tracks")!;
        Assert.Contains("SEEN-1", tracks);
        Assert.Contains("ups", tracks);
        Assert.AreEqual(Delivered, seen.Option("mag_fulfillmentstatus"));
    }

    [TestMethod]
    public async Task What_the_ERP_system_says_of_the_delivery_stays_when_older_news_of_the_store_arrive_after_it()
    {
        var order = _world.Order(_world.Register("erp"));
        await _world.ArrivedAsync();
        var sales = _world.SalesOrder(order);
        var fulfilled = new DateTime(2026, 11, 20, 0, 0, 0, DateTimeKind.Utc);
        _world.Move(sales, 3, 100001, fulfilled);
        _world.Move(sales, 4, 100003);
        Assert.AreEqual(Invoiced, _world.Seen(order).Option("mag_fulfillmentstatus"));

        _world.Shop.Orders.Invoice(order);
        _world.Shop.Orders.Ship(order, everything: false, trackNumber: "PART-1");
        await _world.ArrivedAsync();

        var seen = _world.Seen(order);
        Assert.AreEqual((Invoiced, Invoiced), (seen.Option("mag_fulfillmentstatus"), seen.Option("mag_erpstatus")));
        Assert.AreEqual(fulfilled, seen.Instant("mag_fulfilledon"));
        Assert.AreEqual((Processing, "PART-1"), (seen.Option("mag_orderstate"), seen.Text("mag_trackingnumbers")));
    }

    [TestMethod]
    public async Task An_agent_finds_the_order_by_its_number_the_number_of_the_ERP_system_and_the_number_it_has_elsewhere()
    {
        var like = _world.Order(_world.Register("found"));
        var order = _world.Shop.Orders.PlaceOrderLike(like, json => json["ext_order_id"] = "MARKET-4711");
        await _world.ArrivedAsync();
        var row = _world.World.Order(order);
        _world.Move(_world.SalesOrder(order), 1, 3);
        var erpNumber = _world.Seen(order).Text("mag_erpordernumber")!;

        Assert.AreEqual(row.Id, _world.Find(row.Text("mag_name")!).Single());
        Assert.AreEqual(row.Id, _world.Find(erpNumber).Single());
        Assert.AreEqual(row.Id, _world.Find("MARKET-4711").Single());
        Assert.IsEmpty(_world.Find("MARKET-0815"));
    }

    [TestMethod]
    public async Task Later_events_about_what_is_known_already_change_nothing()
    {
        var order = _world.Order(_world.Register("late"));
        _world.Shop.Orders.Invoice(order);
        _world.Shop.Orders.Ship(order, trackNumber: "LATE-1");
        await _world.ArrivedAsync();
        var before = _world.World.Order(order).RowVersion;

        await _world.TellAgainAsync(order, TimeSpan.FromHours(3));
        await _world.TellAgainAsync(order, TimeSpan.FromMinutes(1));
        await _world.TellAgainAsync(order, TimeSpan.Zero);

        Assert.AreEqual(before, _world.World.Order(order).RowVersion);
        Assert.HasCount(1, _world.World.PartsOf(order, "mag_shipment"));
        Assert.HasCount(1, _world.World.PartsOf(order, "mag_invoice"));
    }
}
