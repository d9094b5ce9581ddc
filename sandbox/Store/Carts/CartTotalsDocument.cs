using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Generation;

namespace PowerPlatformMagento.Sandbox.Store.Carts;

/// <summary>Totals of a cart in the shape of Magento's REST schema. Shipping is chosen at the checkout, so none is in them.</summary>
internal static class CartTotalsDocument
{
    public static JsonObject Of(CartPlan plan)
    {
        var totals = OrderTotals.Of(plan.Lines, line => line.Quantity, default, plan.TaxPermille);
        var json = new JsonObject { ["id"] = plan.Id };
        Both(json, "grand_total", totals.Grand);
        Both(json, "subtotal", totals.Subtotal);
        Both(json, "discount_amount", -totals.Discount);
        Both(json, "subtotal_with_discount", totals.Subtotal - totals.Discount);
        Both(json, "shipping_amount", default);
        Both(json, "shipping_discount_amount", default);
        Both(json, "tax_amount", totals.Tax);
        json["weee_tax_applied_amount"] = null;
        Both(json, "shipping_tax_amount", default);
        json["subtotal_incl_tax"] = Money(totals.SubtotalGross.Own);
        Both(json, "shipping_incl_tax", default);
        json["base_currency_code"] = plan.View.BaseCurrency;
        json["quote_currency_code"] = plan.View.Currency;
        json["items_qty"] = plan.Rows.Sum(row => row.Quantity);
        json["items"] = new JsonArray([.. plan.Rows.Select((row, index) => Row(row, CartDocument.ItemId(plan, index)))]);
        json["total_segments"] = new JsonArray(
            Segment("subtotal", "Subtotal", totals.SubtotalGross.Own, null),
            Segment("shipping", "Shipping & Handling", 0, null),
            Segment("tax", "Tax", totals.Tax.Own, null),
            Segment("grand_total", "Grand Total", totals.Grand.Own, "footer"));
        return json;
    }

    private static JsonObject Row(OrderLine row, long id)
    {
        var amounts = row.Amounts;
        var json = new JsonObject { ["item_id"] = id };
        Both(json, "price", amounts.Price);
        json["qty"] = row.Quantity;
        Both(json, "row_total", amounts.Net);
        json["row_total_with_discount"] = Money(amounts.Net.Own - amounts.Discount.Own);
        Both(json, "tax_amount", amounts.Tax);
        json["tax_percent"] = row.TaxPermille / 10m;
        Both(json, "discount_amount", amounts.Discount);
        json["discount_percent"] = row.DiscountPercent;
        Both(json, "price_incl_tax", amounts.PriceGross);
        Both(json, "row_total_incl_tax", amounts.Gross);
        json["options"] = "[]";
        json["weee_tax_applied_amount"] = null;
        json["weee_tax_applied"] = null;
        json["name"] = row.Name;
        return json;
    }

    private static JsonObject Segment(string code, string title, long value, string? area)
    {
        var segment = new JsonObject { ["code"] = code, ["title"] = title, ["value"] = Money(value) };
        if (area is not null)
        {
            segment["area"] = area;
        }

        return segment;
    }

    private static void Both(JsonObject json, string name, Pair amount)
    {
        json[name] = Money(amount.Own);
        json[$"base_{name}"] = Money(amount.Base);
    }

    private static JsonValue Money(long hundredths) => PhpNumber.Of(hundredths / 100m);
}
