using CsCheck;
using PowerPlatformMagento.App.Operations;
using PowerPlatformMagento.App.Operations.Orders;
using PowerPlatformMagento.Magento.Operations.Orders;
using PowerPlatformMagento.Operations.Orders;

namespace PowerPlatformMagento.App.Tests.Operations.Orders;

[TestClass]
public sealed class OrderLinesTests
{
    private static readonly Gen<OrderLineSnapshot> Line = Gen.Select(Gen.Int[0, 2], Gen.Int[1, 9], Gen.Int[0, 9]).Select(
        (sku, ordered, shipped) => new OrderLineSnapshot { Id = "0", Sku = $"SKU-{sku}", ProductType = "simple", Ordered = ordered, Shipped = Math.Min(ordered, shipped) });

    private static readonly Gen<OrderItemSelection> Wish = Gen.Select(Gen.Int[0, 2], Gen.Int[1, 6]).Select((sku, quantity) => new OrderItemSelection { Sku = $"sku-{sku}", Quantity = quantity });

    [TestMethod]
    public void What_is_chosen_is_what_was_asked_and_never_more_than_is_open() => Gen.Select(Line.Array[1, 6], Wish.Array[1, 4]).Sample((lines, wishes) =>
    {
        var order = Order([.. lines.Select((line, index) => line with { Id = $"{index + 1}" })]);
        try
        {
            var chosen = OrderLines.Choose(order, DocumentKind.Shipment, wishes);

            Assert.AreEqual(wishes.Sum(wish => wish.Quantity), chosen.Sum(line => line.Quantity));
            Assert.HasCount(chosen.Count, chosen.Select(line => line.OrderItemId).Distinct().ToList());
            Assert.IsTrue(chosen.All(line => line.Quantity > 0 && line.Quantity <= order.Lines.Single(own => own.Id == line.OrderItemId).Open(DocumentKind.Shipment)));
        }
        catch (OperationException refused)
        {
            Assert.AreEqual(422, refused.Status);
            Assert.IsTrue(wishes.GroupBy(wish => wish.Sku!.ToUpperInvariant()).Any(group =>
                group.Sum(wish => wish.Quantity) > order.Lines.Where(line => line.Sku == group.Key).Sum(line => line.Open(DocumentKind.Shipment))));
        }
    });

    [TestMethod]
    public void The_child_of_a_configurable_stands_for_its_parent()
    {
        var order = Order(
            new OrderLineSnapshot { Id = "1", Sku = "TEE-M", ProductType = "configurable", Ordered = 2 },
            new OrderLineSnapshot { Id = "2", ParentId = "1", Sku = "TEE-M", ProductType = "simple", Ordered = 2, HasAmounts = false });

        Assert.AreEqual(new DocumentLine("1", 2), OrderLines.Choose(order, DocumentKind.Shipment, [new OrderItemSelection { Sku = "TEE-M", Quantity = 2 }]).Single());
        Assert.AreEqual(new DocumentLine("1", 1), OrderLines.Choose(order, DocumentKind.Invoice, [new OrderItemSelection { OrderItemId = "2", Quantity = 1 }]).Single());
    }

    [TestMethod]
    public void A_bundle_is_shipped_by_any_of_its_rows_and_invoiced_by_those_with_amounts()
    {
        var order = Order(
            new OrderLineSnapshot { Id = "1", Sku = "SET", ProductType = "bundle", Ordered = 1, HasAmounts = false },
            new OrderLineSnapshot { Id = "2", ParentId = "1", Sku = "MUG", ProductType = "simple", Ordered = 2 });

        Assert.AreEqual("1", OrderLines.Choose(order, DocumentKind.Shipment, [new OrderItemSelection { OrderItemId = "1", Quantity = 1 }]).Single().OrderItemId);
        Assert.AreEqual("2", OrderLines.Choose(order, DocumentKind.Invoice, [new OrderItemSelection { Sku = "MUG", Quantity = 2 }]).Single().OrderItemId);
        Assert.AreEqual(
            "items[0]: the amounts of this bundle stand on other lines.",
            Assert.ThrowsExactly<OperationException>(() => OrderLines.Choose(order, DocumentKind.Refund, [new OrderItemSelection { OrderItemId = "1", Quantity = 1 }])).Detail);
    }

    [TestMethod]
    public void A_refund_of_an_invoice_names_what_stays_with_nothing()
    {
        var order = Order(
            new OrderLineSnapshot { Id = "1", Sku = "A", ProductType = "simple", Ordered = 2, Invoiced = 2 },
            new OrderLineSnapshot { Id = "2", Sku = "B", ProductType = "simple", Ordered = 1, Invoiced = 1 },
            new OrderLineSnapshot { Id = "3", Sku = "C", ProductType = "simple", Ordered = 1 });
        RefundOrderRequest part = new() { Items = [new OrderItemSelection { Sku = "A", Quantity = 1 }] };

        CollectionAssert.AreEqual(new[] { new DocumentLine("1", 1), new DocumentLine("2", 0) }, RefundLines.Choose(order, part with { InvoiceId = "7" }).ToList());
        CollectionAssert.AreEqual(new[] { new DocumentLine("1", 1) }, RefundLines.Choose(order, part).ToList());
        CollectionAssert.AreEqual(new[] { new DocumentLine("1", 0), new DocumentLine("2", 0) }, RefundLines.Choose(order, new RefundOrderRequest { OnlyAmounts = true }).ToList());
        Assert.IsEmpty(RefundLines.Choose(order, new RefundOrderRequest()));
        CollectionAssert.AreEqual(new[] { "1", "2" }, RefundLines.BackToStock(order, []).ToList());
        CollectionAssert.AreEqual(new[] { "1" }, RefundLines.BackToStock(order, RefundLines.Choose(order, part with { InvoiceId = "7" })).ToList());
    }

    [TestMethod]
    public void A_key_is_the_same_work_only_with_the_same_content()
    {
        var work = Work(new OrderCommentRequest { Comment = "One", IdempotencyKey = "run-1" });
        StoreComment[] made = [new("1", work.AddTo("One"), false)];

        Assert.AreEqual("1", work.FindIn(made)!.Id);
        Assert.IsNull(Work(new OrderCommentRequest { Comment = "One", IdempotencyKey = "run-2" }).FindIn(made));
        Assert.IsNull(Work(new OrderCommentRequest { Comment = "One" }).FindIn(made));
        Assert.IsNull(work.FindIn([new StoreComment("1", work.AddTo("One"), true)]), "what a customer could have written counts for nothing");
        Assert.AreEqual(409, Assert.ThrowsExactly<OperationException>(() => Work(new OrderCommentRequest { Comment = "Two", IdempotencyKey = "run-1" }).FindIn(made)).Status);
    }

    private static PieceOfWork Work(OrderCommentRequest request) => PieceOfWork.Of("AddOrderComment", "7", request, OrdersJson.Default.OrderCommentRequest);

    private static OrderSnapshot Order(params OrderLineSnapshot[] lines) => new("7", "000000007", "new", "pending", null, 10, null, lines, []);
}
