using CsCheck;
using PowerPlatformMagento.Sandbox.Store.Catalogue;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Editing;

/// <summary>What merchants do with orders, in every sequence.</summary>
[TestClass]
public sealed class OrderStepsTests
{
    private readonly EditableStore store = new();

    [TestMethod]
    public void A_part_is_shipped_and_then_the_rest()
    {
        var id = store.Buy(("MUG-0,5L", 3), ("P-1000", 2));

        var first = Pieces(store.Editor.Ship(id, everything: false, trackNumber: "T-1"));
        Assert.AreEqual("processing", State(id));
        var rest = Pieces(store.Editor.Ship(id, trackNumber: "T-2"));

        Assert.AreEqual((1m, 4m), (first, rest));
        Assert.AreEqual("processing", State(id), "nothing was invoiced");
        CollectionAssert.AreEqual(new[] { "T-1", "T-2" }, store.Catalogue.Documents(id).SelectMany(paper => paper.TrackNumbers).ToArray());
        store.Editor.Invoice(id);
        Assert.AreEqual("complete", State(id));
    }

    [TestMethod]
    public void The_invoice_does_not_wait_for_the_parcel()
    {
        var id = store.Buy(("MUG-0,5L", 1));

        store.Editor.Invoice(id);

        Assert.AreEqual("processing", State(id));
        store.Editor.Ship(id);
        Assert.AreEqual("complete", State(id));
    }

    [TestMethod]
    public void An_order_without_goods_is_complete_with_its_invoice()
    {
        var id = store.Buy(("GIFT-EBOOK", 2));

        Assert.ThrowsExactly<StoreRuleException>(() => store.Editor.Ship(id));
        store.Editor.Invoice(id);

        Assert.AreEqual("complete", State(id));
    }

    [TestMethod]
    public void Nothing_is_shipped_invoiced_or_refunded_twice()
    {
        var id = store.Buy(("MUG-0,5L", 2));
        Assert.ThrowsExactly<StoreRuleException>(() => store.Editor.Refund(id), "nothing was invoiced");
        store.Editor.Ship(id);
        store.Editor.Invoice(id);
        var before = store.Everything();

        Assert.ThrowsExactly<StoreRuleException>(() => store.Editor.Ship(id));
        Assert.ThrowsExactly<StoreRuleException>(() => store.Editor.Invoice(id));
        Assert.AreEqual(before, store.Everything());
        store.Editor.Refund(id);
        Assert.ThrowsExactly<StoreRuleException>(() => store.Editor.Refund(id));
    }

    [TestMethod]
    public void A_canceled_order_goes_nowhere_any_more()
    {
        var id = store.Buy(("MUG-0,5L", 2));
        store.Editor.Cancel(id);

        Assert.ThrowsExactly<StoreRuleException>(() => store.Editor.Ship(id));
        Assert.ThrowsExactly<StoreRuleException>(() => store.Editor.Invoice(id));
        Assert.ThrowsExactly<StoreRuleException>(() => store.Editor.Refund(id));
        Assert.AreEqual("canceled", State(id));
    }

    [TestMethod]
    [DataRow(true)]
    [DataRow(false)]
    public void What_was_shipped_or_invoiced_is_not_canceled(bool ship)
    {
        var id = store.Buy(("MUG-0,5L", 2));
        _ = ship ? store.Editor.Ship(id, everything: false) : store.Editor.Invoice(id);

        Assert.ThrowsExactly<StoreRuleException>(() => store.Editor.Cancel(id));

        Assert.AreEqual("processing", State(id));
    }

    [TestMethod]
    public void Cancelling_cancels_every_amount_in_both_currencies()
    {
        var id = store.Front.PlaceOrder(new NewOrder { Buyer = EditableStore.Guest, StoreViewId = 4, CouponCode = "HERBST10", Lines = [new NewOrderLine("MUG-0,5L", 2), new NewOrderLine("HOODIE-L", 1)] });
        store.Editor.Cancel(id);
        var order = store.Order(id);

        foreach (var prefix in new[] { "", "base_" })
        {
            foreach (var (canceled, whole) in new[] { ("total_canceled", "grand_total"), ("subtotal_canceled", "subtotal"), ("tax_canceled", "tax_amount"), ("shipping_canceled", "shipping_amount") })
            {
                Assert.AreEqual(order.GetProperty(prefix + whole).GetDecimal(), order.GetProperty(prefix + canceled).GetDecimal(), prefix + canceled);
            }
        }

        foreach (var row in order.GetProperty("items").EnumerateArray())
        {
            var hidden = row.TryGetProperty("parent_item_id", out _);
            Assert.AreEqual(hidden ? 0 : row.GetProperty("qty_ordered").GetDecimal(), row.GetProperty("qty_canceled").GetDecimal(), "as recorded, hidden rows count none");
        }
    }

    [TestMethod]
    public void Holding_remembers_where_the_order_was_and_keeps_what_was_done()
    {
        var id = store.Buy(("MUG-0,5L", 2));
        store.Editor.Ship(id, everything: false);

        store.Editor.Hold(id);

        var order = store.Order(id);
        Assert.AreEqual(("holded", "processing", "processing"), (State(id), order.GetProperty("hold_before_state").GetString(), order.GetProperty("hold_before_status").GetString()));
        Assert.AreEqual(1m, order.GetProperty("items")[0].GetProperty("qty_shipped").GetDecimal());
        var details = store.Catalogue.Order(id)!;
        Assert.IsFalse(details.CanShip || details.CanInvoice || details.CanCancel || details.CanRefund);
    }

    [TestMethod]
    public void Every_step_moves_the_date_of_the_order_and_only_of_that_order()
    {
        var (id, other) = (store.Buy(("MUG-0,5L", 2)), store.Buy(("MUG-0,5L", 2)));
        foreach (var step in new Action[] { () => store.Editor.Hold(id), () => store.Editor.Unhold(id), () => store.Editor.Ship(id), () => store.Editor.Invoice(id), () => store.Editor.Refund(id) })
        {
            store.Time.Advance(TimeSpan.FromMinutes(7));
            step();
            Assert.AreEqual(store.Time.GetUtcNow().ToString("yyyy-MM-dd HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture), store.Order(id).GetProperty("updated_at").GetString());
        }

        Assert.AreEqual(EditableStore.Opened, store.Order(id).GetProperty("created_at").GetString());
        Assert.AreEqual(EditableStore.Opened, store.Order(other).GetProperty("updated_at").GetString());
    }

    [TestMethod]
    public void Rows_of_the_item_list_follow_the_order()
    {
        var id = store.Buy(("MUG-0,5L", 2));
        store.Editor.Ship(id);
        store.Editor.Invoice(id);

        var row = store.Read(StoreEntity.OrderItems, store.Row(id));

        Assert.AreEqual((2m, 2m), (row.GetProperty("qty_shipped").GetDecimal(), row.GetProperty("qty_invoiced").GetDecimal()));
    }

    [TestMethod]
    public void A_copy_of_an_order_is_a_new_one_in_number_date_and_rows()
    {
        var id = store.Buy(("MUG-0,5L", 2), ("HOODIE-L", 1));
        store.Time.Advance(TimeSpan.FromHours(1));

        var copy = store.Editor.PlaceOrderLike(id, order => order["customer_note"] = "Kopie");

        Assert.AreEqual(id + 1, copy);
        Assert.AreEqual("2026-11-24 11:00:00", store.Order(copy).GetProperty("created_at").GetString());
        Assert.AreEqual("Kopie", store.Order(copy).GetProperty("customer_note").GetString());
        Assert.IsFalse(store.Order(id).TryGetProperty("customer_note", out _));
        Assert.AreEqual(store.Catalogue.Totals(id), store.Catalogue.Totals(copy));
        Assert.ThrowsExactly<KeyNotFoundException>(() => store.Editor.PlaceOrderLike(4711));
    }

    [TestMethod]
    [DataRow("ship")]
    [DataRow("cancel")]
    [DataRow("hold")]
    [DataRow("refund")]
    public void An_order_that_is_not_there_is_named(string step)
    {
        var error = Assert.ThrowsExactly<KeyNotFoundException>(() => _ = step switch
        {
            "ship" => store.Editor.Ship(4711),
            "refund" => store.Editor.Refund(4711),
            "cancel" => Do(() => store.Editor.Cancel(4711)),
            _ => Do(() => store.Editor.Hold(4711)),
        });

        StringAssert.Contains(error.Message, "4711");
    }

    // Whatever is tried in whatever sequence: what the catalogue offers works, and no row ever has more done than was ordered.
    [TestMethod]
    public void What_is_offered_works_and_nothing_is_done_twice() => Gen.Int[0, 4].Array[1, 7].Sample(
        steps =>
        {
            var id = store.Buy(("MUG-0,5L", 2), ("HOODIE-M", 1), ("GIFT-EBOOK", 1));
            foreach (var step in steps)
            {
                var offered = Offers(store.Catalogue.Order(id)!, step);
                try
                {
                    Run(id, step);
                }
                catch (StoreRuleException)
                {
                    Assert.IsFalse(offered, $"step {step} was offered");
                }

                foreach (var line in store.Catalogue.Order(id)!.Lines)
                {
                    Assert.IsTrue(line.Shipped <= line.Ordered && line.Invoiced <= line.Ordered && line.Refunded <= line.Invoiced && line.Canceled + line.Shipped <= line.Ordered, $"{line}");
                }
            }
        },
        iter: 80,
        threads: 1);

    private static bool Offers(CatalogueOrderDetails order, int step) => step switch { 0 or 1 => order.CanShip, 2 => order.CanInvoice, 3 => order.CanRefund, _ => order.CanCancel };

    private void Run(long id, int step) => _ = step switch
    {
        0 => store.Editor.Ship(id),
        1 => store.Editor.Ship(id, everything: false),
        2 => store.Editor.Invoice(id),
        3 => store.Editor.Refund(id),
        _ => Do(() => store.Editor.Cancel(id)),
    };

    private static long Do(Action step)
    {
        step();
        return 0;
    }

    private string? State(long id) => store.Order(id).GetProperty("state").GetString();

    private decimal Pieces(long shipment) => store.Read(StoreEntity.Shipments, shipment).GetProperty("total_qty").GetDecimal();
}
