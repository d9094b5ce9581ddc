using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Orders;

[TestClass]
public sealed class OrderImportTests
{
    private readonly TestStore _store = new();

    [TestMethod]
    public void Writes_the_order_with_amounts_of_both_currencies()
    {
        var result = _store.Import(TestMessages.Order());

        var row = _store.Single("mag_order");
        Assert.AreEqual(ImportOutcome.Created, result.Outcome);
        Assert.AreEqual(row.Id, result.Id);
        Assert.AreEqual("main-order-12", row.Text(OrderTable.ExternalKey));
        Assert.AreEqual("000000012", row.Text(OrderTable.Number));
        Assert.AreEqual(29.75m, row.Amount(OrderTable.GrandTotal));
        Assert.AreEqual(32.73m, row.Number(OrderTable.WebsiteGrandTotal));
        Assert.AreEqual("EUR", row.Text(OrderTable.CurrencyCode));
        Assert.AreEqual("USD", row.Text(OrderTable.WebsiteCurrencyCode));
        Assert.AreEqual(OrderStateChoice.New, row.Choice<OrderStateChoice>(OrderTable.State));
        Assert.AreEqual("pending", row.Text(OrderTable.MagentoStatus));
        Assert.AreEqual("Anna Müller", row.Text(OrderTable.CustomerName));
        Assert.AreEqual("Lagerweg 9", row.Text(OrderTable.ShippingStreet));
        Assert.AreEqual("DE", row.Text(OrderTable.BillingCountry));
        Assert.AreEqual(TestMessages.Noon, row.GetAttributeValue<DateTime>(OrderTable.PlacedOn));
        Assert.AreEqual(_store.Id, row.Link(OrderTable.Store));
        Assert.AreEqual("checkmo", row.Text(OrderTable.PaymentMethod));
    }

    [TestMethod]
    public void Writes_lines_in_their_order()
    {
        _store.Import(TestMessages.Order() with { Lines = [TestMessages.Line("121"), TestMessages.Line("122", "CUP")] });

        var cup = _store.Get("mag_orderline", "main-line-122");
        Assert.HasCount(2, _store.Rows("mag_orderline"));
        Assert.AreEqual(2, cup.GetAttributeValue<int>(OrderLineTable.Position));
        Assert.AreEqual("CUP", cup.Text(OrderLineTable.Sku));
        Assert.AreEqual(2m, cup.Number(OrderLineTable.Quantity));
        Assert.AreEqual(20m, cup.Amount(OrderLineTable.RowTotal));
        Assert.AreEqual(22m, cup.Number(OrderLineTable.WebsiteRowTotal));
        Assert.AreEqual(_store.Single("mag_order").Id, cup.Link(OrderLineTable.Order));
    }

    [TestMethod]
    public void Writes_shipments_invoices_and_refunds_with_their_contents()
    {
        _store.Import(TestMessages.Order() with
        {
            Shipments = [TestMessages.Shipment("21", "121", TestMessages.Track("JJD1"), TestMessages.Track("JJD2"))],
            Invoices = [TestMessages.Invoice("31", "121")],
            Refunds = [TestMessages.Refund("41", "121")],
        });

        var shipment = _store.Single("mag_shipment");
        Assert.AreEqual("1 x MUG", shipment.Text(ShipmentTable.Contents));
        Assert.AreEqual("JJD1, JJD2", shipment.Text(ShipmentTable.TrackingNumbers));
        Assert.AreEqual("DHL", shipment.Text(ShipmentTable.Carrier));
        Assert.AreEqual("""[{"id":"211","orderLineId":"121","sku":"MUG","quantity":1}]""", shipment.Text(ShipmentTable.Lines));
        Assert.Contains("\"number\":\"JJD2\"", shipment.Text(ShipmentTable.Tracks)!);

        var invoice = _store.Single("mag_invoice");
        Assert.AreEqual(DocumentStateChoice.Paid, invoice.Choice<DocumentStateChoice>(InvoiceTable.State));
        Assert.AreEqual(29.75m, invoice.Amount(InvoiceTable.GrandTotal));
        Assert.AreEqual("2 x MUG", invoice.Text(InvoiceTable.Contents));

        var refund = _store.Single("mag_refund");
        Assert.AreEqual(DocumentStateChoice.Refunded, refund.Choice<DocumentStateChoice>(RefundTable.State));
        Assert.AreEqual(10.9m, refund.Amount(RefundTable.GrandTotal));
        Assert.AreEqual(1m, refund.Amount(RefundTable.AdjustmentNegative));
        Assert.AreEqual("31", refund.Text(RefundTable.MagentoInvoiceId));
        Assert.AreEqual("JJD1, JJD2", _store.Single("mag_order").Text(OrderTable.TrackingNumbers));
    }

    [TestMethod]
    public void Writes_nothing_when_the_same_message_comes_again()
    {
        var first = _store.Import(TestMessages.Order());

        var second = _store.Import(TestMessages.Order());

        Assert.AreEqual(ImportOutcome.Unchanged, second.Outcome);
        Assert.AreEqual(first.Id, second.Id);
        Assert.HasCount(1, _store.Requests);
    }

    [TestMethod]
    public void Leaves_an_older_message_aside()
    {
        _store.Import(TestMessages.Order(revision: 5) with { State = OrderState.Processing });

        var late = _store.Import(TestMessages.Order(revision: 4));

        Assert.AreEqual(ImportOutcome.Superseded, late.Outcome);
        Assert.IsNotNull(late.Detail);
        Assert.AreEqual(OrderStateChoice.Processing, _store.Single("mag_order").Choice<OrderStateChoice>(OrderTable.State));
    }

    [TestMethod]
    public void Keeps_a_message_in_between_aside_when_the_content_came_back()
    {
        var held = TestMessages.Order(revision: 1) with { State = OrderState.OnHold };

        var outcomes = _store.Import(TestMessages.Order(), TestMessages.Order(revision: 2), held);

        Assert.AreEqual("Created Unchanged Superseded", outcomes);
        Assert.AreEqual(OrderStateChoice.New, _store.Single("mag_order").Choice<OrderStateChoice>(OrderTable.State));
    }

    [TestMethod]
    public void Takes_the_later_reading_of_two_states_of_one_second()
    {
        var early = TestMessages.Order() with { Source = TestMessages.From("12", 0, reading: 1) };
        var late = TestMessages.Order() with { Source = TestMessages.From("12", 0, reading: 2), State = OrderState.Processing };

        Assert.AreEqual("Created Superseded", _store.Import(late, early));
        Assert.AreEqual(OrderStateChoice.Processing, _store.Single("mag_order").Choice<OrderStateChoice>(OrderTable.State));
    }

    [TestMethod]
    public void Adds_a_shipment_that_comes_later()
    {
        _store.Import(TestMessages.Order() with { Shipments = [TestMessages.Shipment("21", "121")] });

        var result = _store.Import(TestMessages.Order(revision: 1) with { Shipments = [TestMessages.Shipment("21", "121"), TestMessages.Shipment("22", "121")] });

        Assert.AreEqual(ImportOutcome.Updated, result.Outcome);
        Assert.HasCount(2, _store.Rows("mag_shipment"));
        Assert.AreEqual(result.Id, _store.Get("mag_shipment", "main-shipment-22").Link(ShipmentTable.Order));
        Assert.HasCount(1, _store.Rows("mag_orderline"));
    }

    [TestMethod]
    public void Notices_a_track_although_the_store_does_not_move_its_time()
    {
        _store.Import(TestMessages.Order() with { Shipments = [TestMessages.Shipment("21", "121")] });

        var result = _store.Import(TestMessages.Order() with
        {
            Source = TestMessages.From("12", 0, reading: 30, number: "000000012"),
            Shipments = [TestMessages.Shipment("21", "121", TestMessages.Track("JJD1"))],
        });

        Assert.AreEqual(ImportOutcome.Updated, result.Outcome);
        Assert.AreEqual("JJD1", _store.Single("mag_shipment").Text(ShipmentTable.TrackingNumbers));
        Assert.AreEqual("JJD1", _store.Single("mag_order").Text(OrderTable.TrackingNumbers));
    }

    [TestMethod]
    public void Adds_a_refund_that_comes_later_and_closes_the_order()
    {
        _store.Import(TestMessages.Order() with { State = OrderState.Complete, Invoices = [TestMessages.Invoice("31", "121")] });

        _store.Import(TestMessages.Order(revision: 3) with
        {
            State = OrderState.Closed,
            TotalRefunded = 10.9m,
            Lines = [TestMessages.Line("121") with { QuantityRefunded = 1m }],
            Invoices = [TestMessages.Invoice("31", "121")],
            Refunds = [TestMessages.Refund("41", "121")],
        });

        Assert.AreEqual(10.9m, _store.Single("mag_refund").Amount(RefundTable.GrandTotal));
        Assert.AreEqual(1m, _store.Single("mag_orderline").Number(OrderLineTable.QuantityRefunded));
        Assert.AreEqual(10.9m, _store.Single("mag_order").Amount(OrderTable.TotalRefunded));
        Assert.HasCount(1, _store.Rows("mag_invoice"));
    }

    [TestMethod]
    public void Empties_what_the_order_no_longer_carries()
    {
        _store.Import(TestMessages.Order() with { CouponCode = "SPRING" });

        _store.Import(TestMessages.Order(revision: 1));

        Assert.IsNull(_store.Single("mag_order").Text(OrderTable.CouponCode));
    }

    [TestMethod]
    public void Keeps_a_line_that_is_gone_without_amounts()
    {
        _store.Import(TestMessages.Order() with { Lines = [TestMessages.Line("121"), TestMessages.Line("122")] });

        _store.Import(TestMessages.Order(revision: 1));

        var gone = _store.Get("mag_orderline", "main-line-122");
        Assert.AreEqual(0m, gone.Number(OrderLineTable.Quantity));
        Assert.AreEqual(0m, gone.Amount(OrderLineTable.RowTotal));
        Assert.AreEqual(10m, gone.Amount(OrderLineTable.Price));
    }

    [TestMethod]
    public void Imports_500_lines_in_as_many_requests_as_one()
    {
        var lines = Enumerable.Range(1, 500).Select(number => TestMessages.Line($"9{number}")).ToList();
        _store.Import(TestMessages.Order("1"));
        var requests = _store.Requests.Count;

        _store.Import(TestMessages.Order("2") with { CustomerId = "6", Email = "b@example.com", Lines = lines });

        Assert.HasCount(501, _store.Rows("mag_orderline"));
        Assert.AreEqual(requests, _store.Requests.Count);
    }

    [TestMethod]
    public void Changes_500_lines_in_one_request()
    {
        var lines = Enumerable.Range(1, 500).Select(number => TestMessages.Line($"9{number}")).ToList();
        _store.Import(TestMessages.Order() with { Lines = lines });

        _store.Import(TestMessages.Order(revision: 1) with { Lines = [.. lines.Select(line => line with { QuantityShipped = 2m })] });

        Assert.HasCount(3, _store.Requests);
        Assert.IsTrue(_store.Rows("mag_orderline").All(line => line.Number(OrderLineTable.QuantityShipped) == 2m));
    }

    [TestMethod]
    public void Keeps_a_contact_that_a_person_corrected()
    {
        var order = _store.Import(TestMessages.Order());
        var corrected = _store.Add("contact", ("lastname", "Corrected"));
        _store.Change("mag_order", order.Id!.Value, ("mag_contactid", new EntityReference("contact", corrected)));

        _store.Import(TestMessages.Order(revision: 1) with { State = OrderState.Processing });

        Assert.AreEqual(corrected, _store.Single("mag_order").Link(OrderTable.Contact));
    }
}
