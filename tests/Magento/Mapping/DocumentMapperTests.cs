using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Magento.Mapping;
using PowerPlatformMagento.Magento.Mapping.Json;
using PowerPlatformMagento.Magento.Mapping.Wire;
using PowerPlatformMagento.Magento.Tests.Support;

namespace PowerPlatformMagento.Magento.Tests.Mapping;

[TestClass]
public sealed class DocumentMapperTests
{
    [TestMethod]
    public void Reads_a_captured_invoice_with_both_rows_of_a_configurable_as_one_line()
    {
        var invoice = DocumentMapper.Invoice(Read(Capture.Items("invoices.json").First(), WireJson.Default.InvoiceWire), Rows("order-3-complete-configurable.json"));

        Assert.AreEqual("1", invoice.Id);
        Assert.AreEqual("000000001", invoice.Number);
        Assert.AreEqual(DocumentState.Paid, invoice.State);
        Assert.AreEqual(new DateTime(2026, 11, 23, 4, 5, 13, DateTimeKind.Utc), invoice.CreatedAt);
        CollectionAssert.AreEqual(
            new[] { 54.04m, 14.88m, 13.78m, 0m, 82.7m, 82.7m },
            new[] { invoice.Subtotal, invoice.ShippingAmount, invoice.TaxAmount, invoice.DiscountAmount, invoice.GrandTotal, invoice.BaseGrandTotal });
        CollectionAssert.AreEqual(new[] { "4", "6" }, invoice.Lines.Select(line => line.OrderLineId).ToArray());
        CollectionAssert.AreEqual(new[] { 2m, 1m }, invoice.Lines.Select(line => line.Quantity).ToArray());
        CollectionAssert.AreEqual(new decimal?[] { 33.45m, 20.59m }, invoice.Lines.Select(line => line.RowTotal).ToArray());
        CollectionAssert.AreEqual(new decimal?[] { 6.69m, 4.12m }, invoice.Lines.Select(line => line.TaxAmount).ToArray());
    }

    [TestMethod]
    public void Reads_captured_credit_memos()
    {
        var memos = Capture.Items("creditmemos.json").Select(item => Read(item, WireJson.Default.CreditMemoWire)).ToList();

        var part = DocumentMapper.Refund(memos[0], Rows("order-7-partial-refund.json"));
        Assert.AreEqual(DocumentState.Refunded, part.State);
        Assert.AreEqual(12.95m, part.GrandTotal);
        Assert.AreEqual(10.88m, part.Subtotal);
        Assert.AreEqual(2.07m, part.TaxAmount);
        Assert.AreEqual("12", part.Lines.Single().OrderLineId);
        Assert.IsNull(part.InvoiceId);
        var rest = DocumentMapper.Refund(memos[1], Rows("order-11-complete-after-partial-refund.json"));
        Assert.AreEqual(5.9m, rest.ShippingAmount);
        Assert.AreEqual(3m, rest.Lines.Single().Quantity);
        Assert.AreEqual("20", rest.Lines.Single().OrderLineId);
    }

    [TestMethod]
    public void Reads_a_captured_shipment()
    {
        var shipment = ShipmentMapper.Map(Read(Capture.Json("shipment-1.json"), WireJson.Default.ShipmentWire), Rows("order-2-partially-shipped.json"));

        Assert.AreEqual("1", shipment.Id);
        Assert.AreEqual("000000001", shipment.Number);
        Assert.AreEqual("default", shipment.SourceCode);
        Assert.AreEqual(1m, shipment.TotalQuantity);
        Assert.AreEqual("2", shipment.Lines.Single().OrderLineId);
        Assert.IsNull(shipment.Lines.Single().RowTotal);
        Assert.AreEqual("custom", shipment.Tracks[0].CarrierCode);
        Assert.AreEqual("DHL Paket", shipment.Tracks[0].Title);
    }

    [TestMethod]
    public void Maps_a_row_that_names_the_child_of_a_configurable_to_the_line()
    {
        var json = Make.Document(1, 3);
        json["items"]![0]!["order_item_id"] = 5;

        var shipment = ShipmentMapper.Map(Read(json, WireJson.Default.ShipmentWire), Rows("order-3-complete-configurable.json"));

        Assert.AreEqual("4", shipment.Lines.Single().OrderLineId);
    }

    [TestMethod]
    [DataRow("1", "open")]
    [DataRow("\"2\"", "paid")]
    [DataRow("3", "canceled")]
    [DataRow("null", "open")]
    public void Knows_the_states_of_invoices(string state, string expected)
    {
        var json = Make.Document(1, 1);
        json["state"] = JsonNode.Parse(state);

        Assert.AreEqual(expected, DocumentMapper.Invoice(Read(json, WireJson.Default.InvoiceWire), new OrderRows([])).State);
    }

    [TestMethod]
    public void Refuses_a_state_it_does_not_know()
    {
        var json = Make.Document(1, 1);
        json["state"] = 9;

        Assert.ThrowsExactly<RecordNotReadableException>(() => DocumentMapper.Refund(Read(json, WireJson.Default.CreditMemoWire), new OrderRows([])));
    }

    [TestMethod]
    public void Turns_negative_discounts_and_fees_positive()
    {
        var json = Make.Document(1, 1);
        json["discount_amount"] = -4.34;
        json["adjustment_negative"] = -1.5;

        var refund = DocumentMapper.Refund(Read(json, WireJson.Default.CreditMemoWire), new OrderRows([]));

        Assert.AreEqual(4.34m, refund.DiscountAmount);
        Assert.AreEqual(1.5m, refund.AdjustmentNegative);
    }

    [TestMethod]
    public void Leaves_out_tracks_without_number()
    {
        var json = Make.Document(1, 1);
        json["tracks"] = JsonNode.Parse("""[null,{"entity_id":1,"track_number":""},{"entity_id":2,"track_number":123456}]""");

        var shipment = ShipmentMapper.Map(Read(json, WireJson.Default.ShipmentWire), new OrderRows([]));

        Assert.AreEqual("123456", shipment.Tracks.Single().Number);
    }

    private static OrderRows Rows(string file) => new(Read(Capture.Json(file), WireJson.Default.OrderWire).Items!);

    private static T Read<T>(JsonObject json, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type)
        where T : class => JsonSerializer.Deserialize(Encoding.UTF8.GetBytes(json.ToJsonString()), type)!;
}
