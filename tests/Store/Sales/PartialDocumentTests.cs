using System.Text.Json;
using CsCheck;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;
using PowerPlatformMagento.Sandbox.Store.Editing.Sales;
using PowerPlatformMagento.Sandbox.Store.Tests.Editing;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Sales;

/// <summary>Invoices, shipments and refunds in parts: whatever the parts are, they add up to the order.</summary>
[TestClass]
public sealed class PartialDocumentTests
{
    private static readonly string[] Totals = ["subtotal", "tax_amount", "shipping_amount", "discount_amount", "discount_tax_compensation_amount", "grand_total"];

    private readonly EditableStore store = new();

    [TestMethod]
    public void Invoices_in_parts_add_up_in_both_currencies() => Gen.Int[1, 3].Array[1, 8].Sample(
        pieces =>
        {
            var id = Buy(view: 4, coupon: "HERBST10");
            var invoices = InParts(id, pieces, lines => store.Editor.Invoice(id, new NewInvoice { Lines = lines }), () => store.Editor.Invoice(id));
            AddUp(id, StoreEntity.Invoices, invoices, "total_invoiced");
        },
        iter: 60, threads: 1);

    [TestMethod]
    public void Refunds_in_parts_add_up_to_what_was_invoiced_and_close_the_order() => Gen.Int[1, 3].Array[1, 8].Sample(
        pieces =>
        {
            var id = Buy(view: 4, coupon: "HERBST10");
            store.Editor.Invoice(id);
            var memos = InParts(id, pieces, lines => store.Editor.Refund(id, new NewRefund { Lines = lines, ShippingAmount = 0 }), () => store.Editor.Refund(id));
            AddUp(id, StoreEntity.Creditmemos, memos, "total_refunded");
            Assert.AreEqual("closed", store.Order(id).GetProperty("state").GetString());
        },
        iter: 60, threads: 1);

    [TestMethod]
    public void Shipments_in_parts_add_up() => Gen.Int[1, 3].Array[1, 8].Sample(
        pieces =>
        {
            var id = Buy(view: 1, coupon: null);
            var shipments = InParts(id, pieces, lines => store.Editor.Ship(id, new NewShipment { Lines = lines }), () => store.Editor.Ship(id));
            Assert.AreEqual(8m, shipments.Sum(shipment => store.Read(StoreEntity.Shipments, shipment).GetProperty("total_qty").GetDecimal()));
            Assert.IsTrue(store.Order(id).GetProperty("items").EnumerateArray().Where(IsVisible).All(row => row.GetProperty("qty_shipped").GetDecimal() == row.GetProperty("qty_ordered").GetDecimal()));
        },
        iter: 60, threads: 1);

    [TestMethod]
    public void The_first_invoice_has_the_shipping_and_a_later_one_has_none()
    {
        var id = Buy(view: 1, coupon: null);
        var row = store.Row(id);

        var first = store.Read(StoreEntity.Invoices, store.Editor.Invoice(id, new NewInvoice { Lines = [new DocumentLine(row, 1)] }));
        var second = store.Read(StoreEntity.Invoices, store.Editor.Invoice(id, new NewInvoice { Lines = [new DocumentLine(row, 1)] }));

        Assert.AreEqual(store.Order(id).GetProperty("shipping_amount").GetDecimal(), first.GetProperty("shipping_amount").GetDecimal());
        Assert.AreEqual(0m, second.GetProperty("shipping_amount").GetDecimal());
        Assert.AreEqual("processing", store.Order(id).GetProperty("state").GetString());
    }

    [TestMethod]
    public void Every_part_of_every_document_has_an_id_of_its_own()
    {
        var id = Buy(view: 1, coupon: null);
        for (var piece = 0; piece < 3; piece++)
        {
            store.Editor.Ship(id, new NewShipment { Lines = [new DocumentLine(store.Row(id), 1)], Tracks = [new NewTrack($"T-{piece}"), new NewTrack($"U-{piece}")], Comment = new DocumentComment("x") });
        }

        foreach (var list in new[] { "items", "tracks", "comments" })
        {
            var ids = store.Documents.Ids(StoreEntity.Shipments).SelectMany(shipment => store.Read(StoreEntity.Shipments, shipment).GetProperty(list).EnumerateArray()).Select(part => part.GetProperty("entity_id").GetInt64()).ToList();
            CollectionAssert.AllItemsAreUnique(ids, list);
        }
    }

    [TestMethod]
    public void What_is_left_of_a_partly_invoiced_order_is_canceled_and_the_order_goes_on()
    {
        var id = Buy(view: 1, coupon: null);
        var row = store.Row(id);
        store.Editor.Invoice(id, new NewInvoice { Lines = [new DocumentLine(row, 2)] });

        Assert.IsTrue(store.Editor.TryCancel(id));

        var order = store.Order(id);
        Assert.AreEqual("processing", order.GetProperty("state").GetString());
        Assert.AreEqual(order.GetProperty("grand_total").GetDecimal() - order.GetProperty("total_paid").GetDecimal(), order.GetProperty("total_canceled").GetDecimal());
        Assert.IsFalse(store.Editor.TryCancel(id), "nothing is left");
        store.Editor.Ship(id);
        Assert.AreEqual("complete", store.Order(id).GetProperty("state").GetString());
        Assert.AreEqual(2m, store.Order(id).GetProperty("items")[0].GetProperty("qty_shipped").GetDecimal());
    }

    [TestMethod]
    public void Refunded_goods_are_not_shipped_any_more()
    {
        var id = store.Buy(("MUG-0,5L", 3));
        store.Editor.Invoice(id);
        store.Editor.Refund(id, new NewRefund { Lines = [new DocumentLine(store.Row(id), 1)], ShippingAmount = 0 });

        var shipment = store.Read(StoreEntity.Shipments, store.Editor.Ship(id));

        Assert.AreEqual(2m, shipment.GetProperty("total_qty").GetDecimal());
        Assert.AreEqual("complete", store.Order(id).GetProperty("state").GetString());
    }

    [TestMethod]
    public void An_invoice_gives_back_no_more_than_it_took()
    {
        var id = store.Buy(("MUG-0,5L", 3));
        var row = store.Row(id);
        var first = store.Editor.Invoice(id, new NewInvoice { Lines = [new DocumentLine(row, 1)] });
        store.Editor.Invoice(id);

        Assert.ThrowsExactly<StoreRuleException>(() => store.Editor.RefundInvoice(first, new NewRefund { Lines = [new DocumentLine(row, 2)] }));
        var memo = store.Read(StoreEntity.Creditmemos, store.Editor.RefundInvoice(first));

        Assert.AreEqual(first, memo.GetProperty("invoice_id").GetInt64());
        Assert.AreEqual(store.Read(StoreEntity.Invoices, first).GetProperty("grand_total").GetDecimal(), memo.GetProperty("grand_total").GetDecimal());
        Assert.ThrowsExactly<StoreRuleException>(() => store.Editor.RefundInvoice(first));
    }

    [TestMethod]
    [DataRow("paypal_express", true, "total_online_refunded")]
    [DataRow("paypal_express", false, "total_offline_refunded")]
    [DataRow("checkmo", true, "total_offline_refunded")]
    public void Money_goes_back_the_way_it_came(string method, bool online, string total)
    {
        var id = store.Front.PlaceOrder(new NewOrder { Buyer = EditableStore.Guest, PaymentMethod = method, Lines = [new NewOrderLine("MUG-0,5L", 1)] });

        store.Editor.RefundInvoice(store.Editor.Invoice(id), new NewRefund { IsOnline = online });

        Assert.AreEqual(store.Order(id).GetProperty("grand_total").GetDecimal(), store.Order(id).GetProperty(total).GetDecimal());
        StringAssert.Contains(store.Order(id).GetProperty("status_histories")[0].GetProperty("comment").GetString(), total.Split('_')[1]);
    }

    private long Buy(int view, string? coupon) => store.Front.PlaceOrder(new NewOrder
    {
        Buyer = EditableStore.Guest, StoreViewId = view, CouponCode = coupon, Lines = [new NewOrderLine("MUG-0,5L", 5), new NewOrderLine("HOODIE-M", 3)],
    });

    /// <summary>Takes turns with the two rows, then the rest.</summary>
    private List<long> InParts(long id, int[] pieces, Func<IReadOnlyList<DocumentLine>, long> make, Func<long> rest)
    {
        List<long> made = [];
        var left = new[] { 5, 3 };
        for (var part = 0; part < pieces.Length; part++)
        {
            var index = part % 2;
            var quantity = Math.Min(pieces[part], left[index] - (left[1 - index] == 0 ? 1 : 0));
            if (quantity > 0)
            {
                left[index] -= quantity;
                made.Add(make([new DocumentLine(store.Row(id, index), quantity)]));
            }
        }

        made.Add(rest());
        return made;
    }

    private void AddUp(long id, StoreEntity collection, List<long> papers, string booked)
    {
        var order = store.Order(id);
        foreach (var prefix in new[] { "", "base_" })
        {
            foreach (var total in Totals)
            {
                Assert.AreEqual(Number(order, prefix + total), papers.Sum(paper => Number(store.Read(collection, paper), prefix + total)), $"{prefix}{total} of {papers.Count}");
            }

            Assert.AreEqual(Number(order, $"{prefix}grand_total"), Number(order, prefix + booked));
            foreach (var paper in papers.Select(paper => store.Read(collection, paper)))
            {
                Assert.AreEqual(Number(paper, $"{prefix}subtotal"), paper.GetProperty("items").EnumerateArray().Sum(row => Number(row, $"{prefix}row_total")), $"{prefix}rows");
                Assert.IsGreaterThanOrEqualTo(0m, Number(paper, $"{prefix}grand_total"));
            }
        }
    }

    private static bool IsVisible(JsonElement row) => !row.TryGetProperty("parent_item_id", out _);

    private static decimal Number(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.GetDecimal() : 0;
}
