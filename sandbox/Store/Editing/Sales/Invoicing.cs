using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Documents;

namespace PowerPlatformMagento.Sandbox.Store.Editing.Sales;

/// <summary>Makes invoices, which count as paid. The first one carries the shipping.</summary>
internal static class Invoicing
{
    private const string Done = "invoiced";

    /// <summary>Makes the invoice and books it in the order.</summary>
    /// <exception cref="StoreRuleException">The order cannot be invoiced like this.</exception>
    public static JsonObject Make(OrderSheet order, NewInvoice asked, long id, ChildIds ids, string now)
    {
        var quantities = Quantities(order, asked);
        Check(order, quantities);
        var lines = PaperLine.WithCompanions(order, quantities, row => row.Invoiced);

        // Where pieces were cancelled, what the order has left is more than what its rows have left.
        var isLast = order.Rows.All(row => row.Canceled == 0 && row.ToInvoice == quantities.GetValueOrDefault(row.Id));
        var totals = Amount.Prefixes.ToDictionary(prefix => prefix, prefix => Totals(order, lines, prefix, isLast));
        var invoice = PaperWriter.Start(order, id, now);
        PaperWriter.CopyMoney(order, invoice);
        invoice["can_void_flag"] = 0;
        invoice["state"] = 2;
        Amount.Set(invoice, "total_qty", lines.Sum(line => line.Quantity));
        foreach (var (prefix, total) in totals)
        {
            total.Write(invoice, prefix);
            Amount.Set(invoice, HiddenShippingTax(prefix), total.ShippingHiddenTax);
        }

        invoice["items"] = new JsonArray([.. lines.Select(line =>
            PaperWriter.Line(line, id, ids.Next(StoreEntity.Invoices, "items"), prefix => RowPart.Of(line.Row.Json, prefix, line.Row.Invoiced, line.Quantity)))]);
        invoice["comments"] = PaperWriter.Comments(asked.Comment, id, StoreEntity.Invoices, ids, now);
        Book(order, lines, totals, now);
        return PaperWriter.Finish(invoice, "invoice");
    }

    private static Dictionary<long, decimal> Quantities(OrderSheet order, NewInvoice asked)
    {
        var wanted = asked.Lines.GroupBy(line => line.OrderItemId).ToDictionary(lines => lines.Key, lines => lines.Last().Quantity);
        var quantities = order.Rows.Where(row => !row.HasNoAmounts)
            .ToDictionary(row => row.Id, row => wanted.Count == 0 ? row.ToInvoice : Math.Max(0, wanted.GetValueOrDefault(row.Id)));
        return order.Rows.FirstOrDefault(row => quantities.GetValueOrDefault(row.Id) > row.ToInvoice) is { } tooMany
            ? throw new StoreRuleException("We found an invalid quantity to invoice item \"%1\".", tooMany.Name)
            : quantities;
    }

    private static void Check(OrderSheet order, Dictionary<long, decimal> quantities)
    {
        List<string> problems = [];
        if (quantities.Values.Sum() <= 0)
        {
            problems.Add("The invoice can't be created without products. Add products and try again.");
        }

        if (order.State is "payment_review" or "holded" or "canceled" or "complete" or "closed")
        {
            problems.Add($"An invoice cannot be created when an order has a status of {order.Status}");
        }
        else if (!order.CanInvoice)
        {
            problems.Add("The order does not allow an invoice to be created.");
        }

        PaperRules.Refuse("Invoice", problems);
    }

    private static PaperTotals Totals(OrderSheet order, IReadOnlyList<PaperLine> lines, string prefix, bool isLast)
    {
        var rows = isLast
            ? PaperTotals.NotInvoiced(order.Json, prefix)
            : lines.Where(line => !line.Row.HasNoAmounts).Select(line => RowPart.Of(line.Row.Json, prefix, line.Row.Invoiced, line.Quantity)).Aggregate(default(RowPart), (sum, part) => sum + part);
        var totals = new PaperTotals { Rows = rows };
        return Amount.Of(order.Json, "total_invoiced") != 0 ? totals : totals with
        {
            Shipping = Amount.Of(order.Json, $"{prefix}shipping_amount"),
            ShippingTax = Amount.Of(order.Json, $"{prefix}shipping_tax_amount"),
            ShippingHiddenTax = Amount.Of(order.Json, HiddenShippingTax(prefix)),
            ShippingInclTax = Amount.Of(order.Json, $"{prefix}shipping_incl_tax"),
        };
    }

    private static string HiddenShippingTax(string prefix) =>
        prefix.Length == 0 ? "shipping_discount_tax_compensation_amount" : "base_shipping_discount_tax_compensation_amnt";

    private static void Book(OrderSheet order, IReadOnlyList<PaperLine> lines, Dictionary<string, PaperTotals> totals, string now)
    {
        foreach (var line in lines)
        {
            BookLine(line, now);
        }

        foreach (var row in order.Rows.Where(row => !row.HasNoAmounts))
        {
            row.Json["weee_tax_applied"] = "[]";
        }

        foreach (var (prefix, total) in totals)
        {
            total.Book(order.Json, prefix, Done);
            Amount.Add(order.Json, $"{prefix}total_paid", total.Grand);
            Amount.Set(order.Json, $"{prefix}total_due", Amount.Of(order.Json, $"{prefix}grand_total") - Amount.Of(order.Json, $"{prefix}total_paid"));
            if (order.Json["payment"] is JsonObject payment)
            {
                Amount.Add(payment, $"{prefix}amount_paid", total.Grand);
                Amount.Add(payment, $"{prefix}shipping_captured", total.Shipping);
            }
        }

        // The shop adds the cost of one piece for each row, however many were invoiced.
        Amount.Add(order.Json, "base_total_invoiced_cost", lines.Sum(line => Amount.Of(line.Row.Json, "base_cost")));
        order.Enter(order.StateAfter());
    }

    private static void BookLine(PaperLine line, string now)
    {
        var row = line.Row.Json;
        var done = line.Row.Invoiced;
        foreach (var prefix in Amount.Prefixes)
        {
            var part = line.Row.HasNoAmounts ? default : RowPart.Of(row, prefix, done, line.Quantity);
            Amount.Add(row, $"{prefix}row_invoiced", part.Net);
            Amount.Add(row, $"{prefix}tax_invoiced", part.Tax);
            Amount.Add(row, $"{prefix}discount_invoiced", part.Discount);
            Amount.Add(row, $"{prefix}discount_tax_compensation_invoiced", part.HiddenTax);
        }

        Amount.Add(row, "qty_invoiced", line.Quantity);
        row["updated_at"] = now;
    }
}
