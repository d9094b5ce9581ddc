using System.Text.Json.Nodes;
using PowerPlatformMagento.EndToEnd.Tests.Support;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;

namespace PowerPlatformMagento.EndToEnd.Tests.Changes;

/// <summary>What happens to orders after they were placed reaches Dataverse step by step.</summary>
[TestClass]
public sealed class OrderLifeTests
{
    private const int New = 0;
    private const int Processing = 3;
    private const int Complete = 4;
    private const int Closed = 5;
    private const int Canceled = 6;
    private const int OnHold = 7;

    [TestMethod]
    public async Task An_order_is_placed_invoiced_shipped_tracked_and_refunded()
    {
        var documents = Captures.Load();
        await using var world = await World.StartAsync(documents);
        var shop = new StoreEditor(documents, TimeProvider.System);

        var id = shop.PlaceOrderLike(2);
        await world.WhenEventsArrivedAsync();
        Assert.AreEqual(New, world.Order(id).Option("mag_orderstate"));
        Assert.AreEqual(107m, world.Order(id).Amount("mag_totaldue"));
        Assert.IsEmpty(world.PartsOf(id, "mag_invoice"));

        shop.Invoice(id);
        await world.WhenEventsArrivedAsync();
        Assert.AreEqual(Processing, world.Order(id).Option("mag_orderstate"));
        Assert.AreEqual(107m, world.Order(id).Amount("mag_totalpaid"));
        Assert.AreEqual(0m, world.Order(id).Amount("mag_totaldue"));
        Assert.AreEqual(107m, world.PartsOf(id, "mag_invoice").Single().Amount("mag_grandtotal"));

        var shipment = shop.Ship(id);
        await world.WhenEventsArrivedAsync();
        Assert.AreEqual(Complete, world.Order(id).Option("mag_orderstate"));
        Assert.AreEqual(6m, world.PartsOf(id, "mag_shipment").Single().Amount("mag_totalquantity"));
        Assert.IsNull(world.Order(id).Text("mag_trackingnumbers"));

        shop.AddTrack(shipment, "TRACK-1");
        await world.WhenEventsArrivedAsync();
        Assert.AreEqual("TRACK-1", world.Order(id).Text("mag_trackingnumbers"));
        Assert.AreEqual("TRACK-1", world.PartsOf(id, "mag_shipment").Single().Text("mag_trackingnumbers"));

        shop.Refund(id);
        await world.WhenEventsArrivedAsync();
        Assert.AreEqual(Closed, world.Order(id).Option("mag_orderstate"));
        Assert.AreEqual(107m, world.Order(id).Amount("mag_totalrefunded"));
        Assert.AreEqual(107m, world.PartsOf(id, "mag_refund").Single().Amount("mag_grandtotal"));
        Assert.HasCount(2, world.PartsOf(id, "mag_orderline"));
        Assert.IsEmpty(world.OpenIssues());
    }

    [TestMethod]
    public async Task Partial_shipments_holds_and_cancellations_arrive_too()
    {
        var documents = Captures.Load();
        await using var world = await World.StartAsync(documents);
        var shop = new StoreEditor(documents, TimeProvider.System);
        var (partial, held, canceled) = (shop.PlaceOrderLike(2), shop.PlaceOrderLike(8), shop.PlaceOrderLike(8));
        shop.Ship(partial, everything: false, trackNumber: "FIRST");
        shop.Hold(held);
        shop.Cancel(canceled);
        await world.WhenEventsArrivedAsync();

        Assert.AreEqual(Processing, world.Order(partial).Option("mag_orderstate"));
        Assert.AreEqual("FIRST", world.Order(partial).Text("mag_trackingnumbers"));
        Assert.AreEqual(1m, world.PartsOf(partial, "mag_orderline").Sum(line => line.Amount("mag_quantityshipped")));
        Assert.AreEqual(OnHold, world.Order(held).Option("mag_orderstate"));
        Assert.AreEqual(Canceled, world.Order(canceled).Option("mag_orderstate"));
        Assert.AreEqual(44.65m, world.Order(canceled).Amount("mag_totalcanceled"));

        shop.Ship(partial, trackNumber: "SECOND");
        await world.WhenEventsArrivedAsync();
        Assert.HasCount(2, world.PartsOf(partial, "mag_shipment"));
        Assert.AreEqual("FIRST, SECOND", world.Order(partial).Text("mag_trackingnumbers"));
        await world.SettleAsync();
        await world.AssertAgreesAsync();
    }

    [TestMethod]
    public async Task Amounts_in_two_currencies_stay_apart()
    {
        var documents = Captures.Load();
        await using var world = await World.StartAsync(documents);
        var id = new StoreEditor(documents, TimeProvider.System).PlaceOrderLike(1, order =>
        {
            order["order_currency_code"] = "CHF";
            (order["subtotal"], order["shipping_amount"], order["tax_amount"], order["grand_total"]) = (10.27m, 4.68m, 2.84m, 17.79m);
            (order["items"]![0]!["price"], order["items"]![0]!["row_total"], order["items"]![0]!["row_total_incl_tax"]) = (10.27m, 10.27m, 12.22m);
        });
        await world.WhenEventsArrivedAsync();
        var row = world.Order(id);
        Assert.AreEqual("CHF", row.Text("mag_currencycode"));
        Assert.AreEqual("EUR", row.Text("mag_websitecurrencycode"));
        Assert.AreEqual(17.79m, row.Amount("mag_grandtotal"));
        Assert.AreEqual(18.85m, row.Amount("mag_websitegrandtotal"));
        Assert.AreEqual(10.27m, row.Amount("mag_subtotal"));
        Assert.AreEqual(10.88m, row.Amount("mag_websitesubtotal"));
        var line = world.PartsOf(id, "mag_orderline").Single();
        Assert.AreEqual(10.27m, line.Amount("mag_rowtotal"));
        Assert.AreEqual(10.88m, line.Amount("mag_websiterowtotal"));
        var currencies = world.Rows("transactioncurrency").ToDictionary(currency => currency.Id, currency => currency.Text("isocurrencycode"));
        Assert.AreEqual("CHF", currencies[row.Link("transactioncurrencyid")!.Value]);
        Assert.AreEqual("CHF", currencies[line.Link("transactioncurrencyid")!.Value]);
    }

    [TestMethod]
    public async Task Orders_before_customers_and_the_newest_first_gives_the_same_rows()
    {
        await using var world = await World.StartAsync(Captures.Load());
        using var webhook = new Webhook(world.App.Address);
        foreach (var id in Enumerable.Range(1, 26).Reverse())
        {
            using var answer = await webhook.SendAsync(Webhook.Order(id));
            await world.WhenIdleAsync();
        }

        await world.SettleAsync();
        await world.AssertAgreesAsync();
        Assert.HasCount(15, world.Rows("contact"));
        Assert.IsEmpty(world.OpenIssues());
    }

    [TestMethod]
    public async Task Events_in_reverse_order_and_several_times_end_in_the_newest_state()
    {
        var documents = Captures.Load();
        await using var world = await World.StartAsync(documents, new WorldOptions
        {
            Events = events => events with { ReorderWindow = 40, DuplicateRate = 0.5, LateRate = 0.3, Late = TimeSpan.FromMilliseconds(150), BatchSize = 1 },
        });
        var shop = new StoreEditor(documents, TimeProvider.System);
        var ids = Enumerable.Range(0, 10).Select(_ => shop.PlaceOrderLike(3)).ToList();
        foreach (var id in ids)
        {
            shop.Invoice(id);
            shop.AddTrack(shop.Ship(id), $"T-{id}");
        }

        foreach (var id in ids.Take(5))
        {
            shop.Refund(id);
        }

        await world.WhenEventsArrivedAsync();
        foreach (var id in ids)
        {
            Assert.AreEqual(ids.IndexOf(id) < 5 ? Closed : Complete, world.Order(id).Option("mag_orderstate"));
            Assert.AreEqual($"T-{id}", world.Order(id).Text("mag_trackingnumbers"));
            Assert.HasCount(1, world.PartsOf(id, "mag_invoice"));
            Assert.HasCount(1, world.PartsOf(id, "mag_shipment"));
        }

        await world.SettleAsync();
        await world.AssertAgreesAsync();
    }

    [TestMethod]
    public async Task A_change_whose_event_was_lost_is_found_by_polling()
    {
        var documents = Captures.Load();
        await using var world = await World.StartAsync(documents, new WorldOptions { Events = events => events with { LossRate = 1 } });
        await world.SettleAsync();
        var shop = new StoreEditor(documents, TimeProvider.System);
        var id = shop.PlaceOrderLike(1);
        shop.Invoice(id);
        shop.ChangeCustomer(6, customer => customer["firstname"] = "Noa");
        await world.SettleAsync();
        Assert.AreEqual(Processing, world.Order(id).Option("mag_orderstate"));
        Assert.AreEqual("Noa", world.Contacts("no.address@example.com").Single().Text("firstname"));
        Assert.AreEqual(0L, world.Store.Events!.Counts.Sent);
    }

    [TestMethod]
    public async Task A_line_that_the_store_no_longer_has_stops_counting()
    {
        var documents = Captures.Load();
        await using var world = await World.StartAsync(documents);
        await world.SettleAsync();
        var order = JsonNode.Parse(documents.Find(StoreEntity.Orders, 15)!.Value.Span)!.AsObject();
        order["items"]!.AsArray().RemoveAt(2);
        (order["subtotal"], order["base_subtotal"]) = (47.94m, 47.94m);
        order["updated_at"] = "2026-11-23 05:00:00";
        documents.Put(StoreEntity.Orders, order.ToJsonString());
        await world.WhenEventsArrivedAsync();
        Assert.AreEqual(47.94m, world.Order(15).Amount("mag_subtotal"));
        Assert.AreEqual(47.94m, world.PartsOf(15, "mag_orderline").Sum(line => line.Amount("mag_rowtotal")));
    }
}
