using System.Globalization;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Documents;

namespace PowerPlatformMagento.Sandbox.Store.Editing.Sales;

/// <summary>Makes credit memos.</summary>
internal static class Refunding
{
    private const string Done = "refunded";

    private static readonly Dictionary<string, string> Signs = new() { ["EUR"] = "€", ["GBP"] = "£", ["USD"] = "$" };

    private static readonly string[] OfflineMethods = ["checkmo", "banktransfer", "cashondelivery", "purchaseorder", "free", "companycredit"];

    /// <summary>Makes the credit memo and books it in the order.</summary>
    /// <param name="order">The order.</param>
    /// <param name="asked">What it is made from.</param>
    /// <param name="limits">The invoice it gives back; null = the order as a whole.</param>
    /// <param name="id">Id of the credit memo.</param>
    /// <param name="ids">Ids of its parts.</param>
    /// <param name="now">The time.</param>
    /// <exception cref="StoreRuleException">The order cannot be refunded like this.</exception>
    public static JsonObject Make(OrderSheet order, NewRefund asked, InvoiceLimits? limits, long id, ChildIds ids, string now)
    {
        var wanted = asked.Lines.GroupBy(line => line.OrderItemId).ToDictionary(lines => lines.Key, lines => lines.Last().Quantity);
        decimal Most(OrderRow row) => limits is null ? row.ToRefund : Math.Min(row.ToRefund, limits.Quantities.GetValueOrDefault(row.Id));
        var quantities = order.Rows.Where(row => !row.HasNoAmounts)
            .ToDictionary(row => row.Id, row => wanted.Count == 0 ? Most(row) : Math.Max(0, wanted.GetValueOrDefault(row.Id)));
        if (limits is not null && asked.ShippingAmount is null)
        {
            asked = asked with { ShippingAmount = Math.Min(limits.BaseShipping, BaseShippingLeft(order)) };
        }

        var lines = PaperLine.WithCompanions(order, quantities, row => row.Refunded);
        var isLast = order.Rows.All(row => row.ToRefund == quantities.GetValueOrDefault(row.Id) && row.ToInvoice == 0);
        var totals = Amount.Prefixes.ToDictionary(prefix => prefix, prefix => Totals(order, asked, lines, prefix, isLast));
        Check(order, asked, quantities, totals, Most);
        var memo = PaperWriter.Start(order, id, now);
        PaperWriter.CopyMoney(order, memo);
        memo["state"] = 2;
        if (limits is not null)
        {
            memo["invoice_id"] = limits.InvoiceId;
        }

        Adjust(memo, asked, order);
        foreach (var (prefix, total) in totals)
        {
            total.Write(memo, prefix);
        }

        memo["items"] = new JsonArray([.. lines.Select(line => Line(line, id, ids.Next(StoreEntity.Creditmemos, "items")))]);
        memo["comments"] = new JsonArray([.. PaperWriter.Comments(asked.Comment, id, StoreEntity.Creditmemos, ids, now).Select(comment => CommentOrder(comment!.AsObject()))]);
        var way = IsOnline(order, asked, limits) ? "online" : "offline";
        Book(order, asked, lines, totals, way, now);
        order.Enter(order.StateAfter());
        OrderHistory.Add(order.Json, new OrderComment($"We refunded {Print(order, totals["base_"].Grand)} {way}.", order.Status, EntityName: "creditmemo"), ids, now);
        return PaperWriter.Finish(memo, "creditmemo");
    }

    /// <summary>Comments of credit memos are printed in another order than those of shipments and invoices.</summary>
    public static JsonObject CommentOrder(JsonObject comment)
    {
        var sorted = new JsonObject();
        PaperWriter.Copy(comment, sorted, "comment", "created_at", "entity_id", "is_customer_notified", "is_visible_on_front", "parent_id");
        return sorted;
    }

    private static PaperTotals Totals(OrderSheet order, NewRefund asked, IReadOnlyList<PaperLine> lines, string prefix, bool isLast)
    {
        var rate = prefix.Length == 0 ? Rate(order) : 1;
        var rows = isLast
            ? PaperTotals.NotRefunded(order.Json, prefix)
            : lines.Where(line => !line.Row.HasNoAmounts).Select(line => RowPart.Of(line.Row.Json, prefix, line.Row.Refunded, line.Quantity)).Aggregate(default(RowPart), (sum, part) => sum + part);
        var whole = Amount.Of(order.Json, $"{prefix}shipping_amount");
        var left = whole - Amount.Of(order.Json, $"{prefix}shipping_refunded");
        var leftTax = Amount.Of(order.Json, $"{prefix}shipping_tax_amount") - Amount.Of(order.Json, $"{prefix}shipping_tax_refunded");
        var shipping = asked.ShippingAmount is { } amount && amount < BaseShippingLeft(order) ? Amount.Cents(amount * rate) : left;
        var tax = shipping == left ? leftTax : whole == 0 ? 0 : Amount.Cents(Amount.Of(order.Json, $"{prefix}shipping_tax_amount") * shipping / whole);
        return new PaperTotals
        {
            Rows = rows,
            Shipping = shipping,
            ShippingTax = tax,
            ShippingInclTax = shipping + tax,
            Adjustment = Amount.Cents(((asked.AdjustmentPositive ?? 0) - (asked.AdjustmentNegative ?? 0)) * rate),
        };
    }

    private static void Check(OrderSheet order, NewRefund asked, Dictionary<long, decimal> quantities, Dictionary<string, PaperTotals> totals, Func<OrderRow, decimal> most)
    {
        var left = BaseShippingLeft(order);
        if (asked.ShippingAmount > left)
        {
            throw new StoreRuleException("Maximum shipping amount allowed to refund is: %1", Print(order, left));
        }

        List<string> problems = [];
        if (order.State is "payment_review" or "holded" or "canceled" or "closed")
        {
            problems.Add($"A creditmemo can not be created when an order has a status of {order.Status}");
        }

        problems.AddRange(order.Rows.Where(row => quantities.GetValueOrDefault(row.Id) > most(row))
            .Select(row => $"The quantity to creditmemo must not be greater than the unrefunded quantity for product SKU \"{row.Sku}\"."));
        if (totals[""].Grand <= 0)
        {
            problems.Add("The credit memo's total must be positive.");
        }
        else if (quantities.Values.Sum() <= 0 && left <= 0)
        {
            problems.Add("You can't create a creditmemo without products.");
        }

        var paid = Amount.Of(order.Json, "base_total_paid");
        var refunded = Amount.Of(order.Json, "base_total_refunded");
        if (refunded + totals["base_"].Grand > paid)
        {
            problems.Add($"The most money available to refund is {PhpNumber.Of(paid - refunded).ToJsonString()}.");
        }

        problems.AddRange(asked.Lines.Select(line => Problem(order.Row(line.OrderItemId), line.Quantity)).OfType<string>());
        PaperRules.Refuse("Creditmemo", problems);
    }

    private static string? Problem(OrderRow? row, decimal quantity) =>
        row is null ? "The creditmemo contains product item that is not part of the original order."
        : row.HasNoAmounts ? "The creditmemo contains incorrect product items."
        : quantity > row.ToRefund ? "The quantity to refund must not be greater than the unrefunded quantity."
        : null;

    private static JsonObject Line(PaperLine line, long memo, long id)
    {
        var row = PaperWriter.Line(line, memo, id, prefix => RowPart.Of(line.Row.Json, prefix, line.Row.Refunded, line.Quantity));
        row["base_cost"] ??= null;
        if (!line.Row.HasNoAmounts)
        {
            row["base_weee_tax_row_disposition"] = 0;
            row["weee_tax_applied"] = "[]";
            row["weee_tax_applied_row_amount"] = 0;
            row["weee_tax_row_disposition"] = 0;
        }

        return row;
    }

    private static void Adjust(JsonObject memo, NewRefund asked, OrderSheet order)
    {
        foreach (var prefix in Amount.Prefixes)
        {
            var rate = prefix.Length == 0 ? Rate(order) : 1;
            memo[$"{prefix}adjustment"] = 0;
            if (asked.AdjustmentPositive is { } positive)
            {
                Amount.Set(memo, $"{prefix}adjustment_positive", Amount.Cents(positive * rate));
            }

            if (asked.AdjustmentNegative is { } negative)
            {
                Amount.Set(memo, $"{prefix}adjustment_negative", Amount.Cents(negative * rate));
            }
        }
    }

    private static void Book(OrderSheet order, NewRefund asked, IReadOnlyList<PaperLine> lines, Dictionary<string, PaperTotals> totals, string way, string now)
    {
        foreach (var line in lines)
        {
            BookLine(line, now);
        }

        foreach (var (prefix, total) in totals)
        {
            var rate = prefix.Length == 0 ? Rate(order) : 1;
            total.Book(order.Json, prefix, Done);
            Amount.Add(order.Json, $"{prefix}shipping_tax_{Done}", total.ShippingTax);
            Amount.Add(order.Json, $"{prefix}total_{way}_{Done}", total.Grand);
            Amount.Add(order.Json, $"{prefix}adjustment_positive", Amount.Cents((asked.AdjustmentPositive ?? 0) * rate));
            Amount.Add(order.Json, $"{prefix}adjustment_negative", Amount.Cents((asked.AdjustmentNegative ?? 0) * rate));
            if (order.Json["payment"] is JsonObject payment)
            {
                Amount.Add(payment, $"{prefix}amount_{Done}", total.Grand);
                Amount.Add(payment, $"{prefix}shipping_{Done}", total.Shipping);
            }
        }

        order.Json["customer_note_notify"] = asked.Comment?.IsCustomerNotified == true ? 1 : 0;
    }

    private static void BookLine(PaperLine line, string now)
    {
        var row = line.Row.Json;
        foreach (var prefix in Amount.Prefixes)
        {
            var part = line.Row.HasNoAmounts ? default : RowPart.Of(row, prefix, line.Row.Refunded, line.Quantity);
            Amount.Add(row, prefix.Length == 0 ? "amount_refunded" : "base_amount_refunded", part.Net);
            Amount.Add(row, $"{prefix}tax_{Done}", part.Tax);
            Amount.Add(row, $"{prefix}discount_{Done}", part.Discount);
            Amount.Add(row, $"{prefix}discount_tax_compensation_{Done}", part.HiddenTax);
        }

        Amount.Add(row, "qty_refunded", line.Quantity);
        row["updated_at"] = now;
    }

    /// <summary>Money that no provider took is given back outside the store, whatever was asked for.</summary>
    private static bool IsOnline(OrderSheet order, NewRefund asked, InvoiceLimits? limits) =>
        limits is not null && asked.IsOnline && order.Json["payment"]?["method"] is { } method && !OfflineMethods.Contains((string?)method);

    private static decimal BaseShippingLeft(OrderSheet order) => Amount.Of(order.Json, "base_shipping_amount") - Amount.Of(order.Json, "base_shipping_refunded");

    private static decimal Rate(OrderSheet order) => order.Json["base_to_order_rate"] is null ? 1 : Amount.Of(order.Json, "base_to_order_rate");

    private static string Print(OrderSheet order, decimal amount)
    {
        var code = (string?)order.Json["base_currency_code"] ?? "";
        return (Signs.GetValueOrDefault(code) ?? $"{code} ") + amount.ToString("#,0.00", CultureInfo.InvariantCulture);
    }
}
