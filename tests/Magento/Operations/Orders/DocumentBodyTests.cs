using PowerPlatformMagento.Magento.Operations.Orders;

namespace PowerPlatformMagento.Magento.Tests.Operations.Orders;

[TestClass]
public sealed class DocumentBodyTests
{
    [TestMethod]
    public void A_shipment_goes_out_as_Magento_documents_it()
    {
        var draft = new DocumentDraft
        {
            Kind = DocumentKind.Shipment,
            OrderId = "2",
            InternalComment = "Teillieferung 1 [ppm:0123456789abcdef]",
            Lines = [new DocumentLine("2", 1.5m)],
            Tracks = [new TrackDraft("custom", "DHL Paket", "00340434161094021501")],
            SourceCode = "wien",
            Notifies = true,
        };

        Assert.AreEqual(
            """{"items":[{"order_item_id":2,"qty":1.5}],"notify":true,"appendComment":false,"comment":{"comment":"Teillieferung 1 [ppm:0123456789abcdef]","is_visible_on_front":0},"tracks":[{"track_number":"00340434161094021501","title":"DHL Paket","carrier_code":"custom"}],"arguments":{"extension_attributes":{"source_code":"wien"}}}""",
            DocumentBody.Of(draft).ToJsonString());
        Assert.AreEqual(("order/2/ship", "order/:id/ship"), DocumentBody.PathOf(draft));
    }

    [TestMethod]
    public void Without_a_source_the_store_takes_its_default_one() =>
        Assert.IsNull(DocumentBody.Of(new DocumentDraft { Kind = DocumentKind.Shipment, OrderId = "2", InternalComment = "x" })["arguments"]);

    [TestMethod]
    public void An_invoice_says_whether_the_money_is_taken()
    {
        var draft = new DocumentDraft { Kind = DocumentKind.Invoice, OrderId = "15", InternalComment = "x", CapturesOnline = true };

        Assert.AreEqual(
            """{"items":[],"notify":false,"appendComment":false,"comment":{"comment":"x","is_visible_on_front":0},"capture":true}""", DocumentBody.Of(draft).ToJsonString());
        Assert.AreEqual(("order/15/invoice", "order/:id/invoice"), DocumentBody.PathOf(draft));
    }

    [TestMethod]
    public void A_refund_of_the_order_is_never_online_and_names_only_the_amounts_that_are_given()
    {
        var draft = new DocumentDraft { Kind = DocumentKind.Refund, OrderId = "7", InternalComment = "x", ShippingAmount = 0, AdjustmentNegative = 1.25m, ReturnToStock = ["12", "13"] };

        Assert.AreEqual(
            """{"items":[],"notify":false,"appendComment":false,"comment":{"comment":"x","is_visible_on_front":0},"arguments":{"shipping_amount":0,"adjustment_negative":1.25,"extension_attributes":{"return_to_stock_items":[12,13]}}}""",
            DocumentBody.Of(draft).ToJsonString());
        Assert.AreEqual(("order/7/refund", "order/:id/refund"), DocumentBody.PathOf(draft));
    }

    [TestMethod]
    [DataRow(true)]
    [DataRow(false)]
    public void A_refund_of_an_invoice_says_who_pays(bool online)
    {
        var draft = new DocumentDraft { Kind = DocumentKind.Refund, OrderId = "7", InvoiceId = "5", InternalComment = "x", RefundsOnline = online };

        Assert.AreEqual(online, DocumentBody.Of(draft)["isOnline"]!.GetValue<bool>());
        Assert.AreEqual(("invoice/5/refund", "invoice/:id/refund"), DocumentBody.PathOf(draft));
        Assert.IsNull(DocumentBody.Of(draft)["arguments"]);
    }
}
