using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;
using PowerPlatformMagento.Sandbox.Store.Editing.Sales;
using PowerPlatformMagento.Sandbox.Store.Tests.Editing;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Sales;

/// <summary>Amounts of refunds, fees and foreign currencies.</summary>
[TestClass]
public sealed class MoneyTests
{
    private readonly EditableStore store = new();

    [TestMethod]
    public void Parts_of_a_row_add_up_to_the_row_whatever_its_amounts_are() => Gen.Select(Gen.Int[1, 40], Gen.Int[0, 100_000], Gen.Int[0, 20_000], Gen.Int[0, 5_000]).Sample(
        (ordered, net, tax, discount) =>
        {
            var row = new JsonObject
            {
                ["qty_ordered"] = (decimal)ordered, ["tax_amount"] = tax / 100m, ["discount_amount"] = discount / 100m, ["discount_tax_compensation_amount"] = discount / 1000m,
                ["row_total_incl_tax"] = (net / 100m) + (tax / 100m) + (discount / 1000m) - (discount / 100m),
            };
            var sum = default(RowPart);
            for (var done = 0; done < ordered; done++)
            {
                var part = RowPart.Of(row, "", done, 1);
                Assert.IsTrue(part.Net >= 0 && part.Tax >= 0 && part.Discount >= 0);
                sum += part;
            }

            Assert.AreEqual(RowPart.Of(row, "", 0, ordered), sum);
            Assert.AreEqual(net / 100m, sum.Net);
            Assert.AreEqual(tax / 100m, sum.Tax);
        });

    [TestMethod]
    public void A_row_of_no_pieces_has_no_amounts() => Assert.AreEqual(default, RowPart.Of(new JsonObject { ["qty_ordered"] = 0m, ["tax_amount"] = 5m }, "", 0, 0));

    [TestMethod]
    public void A_fee_and_a_gift_are_booked_in_both_currencies()
    {
        var id = store.Front.PlaceOrder(new NewOrder { Buyer = EditableStore.Guest, StoreViewId = 6, Lines = [new NewOrderLine("MUG-0,5L", 2)] });
        store.Editor.Invoice(id);

        var memo = store.Read(StoreEntity.Creditmemos, store.Editor.Refund(id, new NewRefund { Lines = [new DocumentLine(store.Row(id), 1)], ShippingAmount = 0, AdjustmentPositive = 2, AdjustmentNegative = 1 }));

        Assert.AreEqual((2m, 1m), (Number(memo, "base_adjustment_positive"), Number(memo, "base_adjustment_negative")));
        Assert.AreEqual((2.58m, 1.29m), (Number(memo, "adjustment_positive"), Number(memo, "adjustment_negative")), "1 GBP is 1.2915 USD");
        foreach (var prefix in Amount.Prefixes)
        {
            Assert.AreEqual(
                Number(memo, $"{prefix}subtotal") + Number(memo, $"{prefix}tax_amount") + Number(memo, $"{prefix}adjustment_positive") - Number(memo, $"{prefix}adjustment_negative"),
                Number(memo, $"{prefix}grand_total"), 0.011m, prefix);
            Assert.AreEqual(Number(memo, $"{prefix}grand_total"), Number(store.Order(id), $"{prefix}total_refunded"));
        }

        StringAssert.StartsWith(store.Order(id).GetProperty("status_histories")[0].GetProperty("comment").GetString(), "We refunded £");
    }

    [TestMethod]
    public void A_part_of_the_shipping_takes_its_part_of_the_tax()
    {
        var id = store.Buy(("MUG-0,5L", 1));
        store.Editor.Invoice(id);
        var order = store.Order(id);
        var half = Math.Round(Number(order, "shipping_amount") / 2, 2);

        var first = store.Read(StoreEntity.Creditmemos, store.Editor.Refund(id, new NewRefund { Lines = [new DocumentLine(store.Row(id), 0)], ShippingAmount = half }));
        var rest = store.Read(StoreEntity.Creditmemos, store.Editor.Refund(id));

        Assert.AreEqual(half, Number(first, "shipping_amount"));
        Assert.AreEqual(0, first.GetProperty("items").GetArrayLength());
        Assert.AreEqual(Number(order, "shipping_amount"), Number(first, "shipping_amount") + Number(rest, "shipping_amount"));
        Assert.AreEqual(Number(order, "shipping_tax_amount"), Number(first, "shipping_tax_amount") + Number(rest, "shipping_tax_amount"));
        Assert.AreEqual(Number(order, "grand_total"), Number(first, "grand_total") + Number(rest, "grand_total"));
        Assert.AreEqual("closed", store.Order(id).GetProperty("state").GetString());
    }

    [TestMethod]
    public void The_payment_says_what_was_paid_and_given_back()
    {
        var id = store.Buy(("MUG-0,5L", 2));
        store.Editor.Invoice(id, new NewInvoice { Lines = [new DocumentLine(store.Row(id), 1)] });
        var paid = Number(store.Order(id), "total_paid");
        store.Editor.Refund(id, new NewRefund { ShippingAmount = 0 });

        var payment = store.Order(id).GetProperty("payment");
        Assert.AreEqual(paid, Number(payment, "amount_paid"));
        Assert.AreEqual(Number(store.Order(id), "shipping_amount"), Number(payment, "shipping_captured"));
        Assert.AreEqual(Number(store.Order(id), "total_refunded"), Number(payment, "amount_refunded"));
        Assert.AreEqual(Number(store.Order(id), "grand_total") - paid, Number(store.Order(id), "total_due"));
    }

    [TestMethod]
    public void A_refund_with_money_but_without_goods_leaves_the_rows_alone()
    {
        var id = store.Buy(("MUG-0,5L", 2));
        store.Editor.Invoice(id);

        store.Editor.Refund(id, new NewRefund { Lines = [new DocumentLine(store.Row(id), 0)], ShippingAmount = 0, AdjustmentPositive = 5 });

        Assert.AreEqual(0m, Number(store.Order(id).GetProperty("items")[0], "qty_refunded"));
        Assert.AreEqual(5m, Number(store.Order(id), "total_refunded"));
        Assert.AreEqual("processing", store.Order(id).GetProperty("state").GetString());
    }

    [TestMethod]
    public void A_refused_refund_changes_nothing_at_all()
    {
        var id = store.Buy(("MUG-0,5L", 2));
        store.Editor.Invoice(id);
        var before = store.Everything();

        Assert.ThrowsExactly<StoreRuleException>(() => store.Editor.Refund(id, new NewRefund { AdjustmentPositive = 1000 }));
        Assert.ThrowsExactly<StoreRuleException>(() => store.Editor.Refund(id, new NewRefund { Lines = [new DocumentLine(store.Row(id), 3)] }));

        Assert.AreEqual(before, store.Everything());
    }

    private static decimal Number(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.GetDecimal() : 0;
}
