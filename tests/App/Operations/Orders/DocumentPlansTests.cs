using PowerPlatformMagento.App.Operations;
using PowerPlatformMagento.App.Operations.Orders;
using PowerPlatformMagento.Magento.Operations.Orders;
using PowerPlatformMagento.Operations.Orders;

namespace PowerPlatformMagento.App.Tests.Operations.Orders;

[TestClass]
public sealed class DocumentPlansTests
{
    private static readonly OrderSnapshot Order = new(
        "7", "000000007", "processing", "processing", null, 10, null, [new OrderLineSnapshot { Id = "1", Sku = "A", ProductType = "simple", Ordered = 3, Invoiced = 3 }], []);

    [TestMethod]
    public void A_comment_for_the_back_office_goes_with_the_document_and_one_for_the_customer_behind_it()
    {
        var (hidden, shown) = (DocumentPlans.Ship("7", new ShipOrderRequest { Comment = "Fragile" }), DocumentPlans.Ship("7", new ShipOrderRequest { Comment = "Fragile", ShowCommentOnStorefront = true }));

        Assert.StartsWith("Fragile [ppm:", hidden.InternalComment);
        Assert.IsNull(hidden.VisibleComment);
        Assert.StartsWith("[ppm:", shown.InternalComment);
        Assert.AreEqual("Fragile", shown.VisibleComment);
    }

    [TestMethod]
    [DataRow(null)]
    [DataRow("")]
    [DataRow("  ")]
    public void Without_a_comment_there_is_only_the_mark(string? comment)
    {
        var plan = DocumentPlans.Invoice("7", new InvoiceOrderRequest { Comment = comment, ShowCommentOnStorefront = true });

        Assert.MatchesRegex(@"^\[ppm:[0-9a-f]{16}\]$", plan.InternalComment);
        Assert.IsNull(plan.VisibleComment);
    }

    [TestMethod]
    public void What_is_asked_stands_in_the_draft()
    {
        var plan = DocumentPlans.Ship("7", new ShipOrderRequest { Items = [new OrderItemSelection { Sku = "a", Quantity = 2 }], Tracks = [new TrackInput { Number = " 1 ", CarrierCode = "dhl" }], SourceCode = "wien", NotifyCustomer = true });

        var draft = plan.Draft(Order, plan.InternalComment);

        Assert.AreEqual(new DocumentLine("1", 2), draft.Lines.Single());
        Assert.AreEqual(new TrackDraft("dhl", "dhl", "1"), draft.Tracks.Single());
        Assert.AreEqual("wien True 7", $"{draft.SourceCode} {draft.Notifies} {draft.OrderId}");
    }

    [TestMethod]
    public void Shipping_is_refunded_whole_with_everything_and_not_at_all_with_a_part()
    {
        OrderItemSelection[] part = [new OrderItemSelection { Sku = "A", Quantity = 1 }];

        Assert.IsNull(Shipping(new RefundOrderRequest()));
        Assert.AreEqual(0m, Shipping(new RefundOrderRequest { Items = part }));
        Assert.AreEqual(0m, Shipping(new RefundOrderRequest { OnlyAmounts = true, AdjustmentPositive = 5 }));
        Assert.AreEqual(2m, Shipping(new RefundOrderRequest { Items = part, ShippingAmount = 2 }));
        Assert.AreEqual(0m, Shipping(new RefundOrderRequest { ShippingAmount = 0 }));

        static decimal? Shipping(RefundOrderRequest request) => DocumentPlans.Refund("7", request).Draft(Order, "x").ShippingAmount;
    }

    [TestMethod]
    public void An_invoice_is_named_by_its_id_and_blank_is_none()
    {
        Assert.AreEqual("12", DocumentPlans.Refund("7", new RefundOrderRequest { InvoiceId = "0012" }).InvoiceId);
        Assert.IsNull(DocumentPlans.Refund("7", new RefundOrderRequest { InvoiceId = " " }).InvoiceId);
        Assert.AreEqual(400, Assert.ThrowsExactly<OperationException>(() => DocumentPlans.Refund("7", new RefundOrderRequest { RefundOnline = true, InvoiceId = "" })).Status);
    }

    [TestMethod]
    public void Plans_of_the_same_request_are_the_same_work_and_of_other_orders_other_work()
    {
        var request = new RefundOrderRequest { AdjustmentPositive = 1 };

        Assert.AreEqual(DocumentPlans.Refund("7", request).Work, DocumentPlans.Refund("7", request with { }).Work);
        Assert.AreNotEqual(DocumentPlans.Refund("7", request).Work, DocumentPlans.Refund("8", request).Work);
        Assert.AreNotEqual(DocumentPlans.Refund("7", request).Work, DocumentPlans.Refund("7", request with { AdjustmentPositive = 2 }).Work);
    }
}
