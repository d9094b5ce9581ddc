namespace PowerPlatformMagento.Sandbox.Store.Editing.Sales;

/// <summary>Cancels what is left of an order.</summary>
internal static class Cancelling
{
    /// <summary>Cancels every piece that was neither invoiced nor shipped. The order goes on when something of it was invoiced.</summary>
    public static void Do(OrderSheet order, string now)
    {
        var state = "canceled";
        foreach (var row in order.Rows)
        {
            var quantity = row.HasNoAmounts ? 0 : Math.Min(row.ToInvoice, row.Ordered - row.Shipped - row.Canceled);
            if (state != "processing" && row.ToRefund > 0)
            {
                state = row.ToShip > quantity ? "processing" : "complete";
            }

            Book(row, quantity, now);
        }

        foreach (var prefix in Amount.Prefixes)
        {
            decimal Left(string amount, string invoiced) => Amount.Of(order.Json, prefix + amount) - Amount.Of(order.Json, prefix + invoiced);
            Amount.Set(order.Json, $"{prefix}subtotal_canceled", Left("subtotal", "subtotal_invoiced"));
            Amount.Set(order.Json, $"{prefix}tax_canceled", Left("tax_amount", "tax_invoiced"));
            Amount.Set(order.Json, $"{prefix}shipping_canceled", Left("shipping_amount", "shipping_invoiced"));
            Amount.Set(order.Json, $"{prefix}discount_canceled", Math.Abs(Left("discount_amount", "discount_invoiced")));
            Amount.Set(order.Json, $"{prefix}total_canceled", Left("grand_total", "total_paid"));
        }

        order.Enter(state);
    }

    private static void Book(OrderRow row, decimal quantity, string now)
    {
        var share = row.Ordered == 0 ? 0 : quantity / row.Ordered;
        Amount.Add(row.Json, "qty_canceled", quantity);
        Amount.Add(row.Json, "tax_canceled", Amount.Cents(Amount.Of(row.Json, "tax_amount") * share));
        Amount.Add(row.Json, "discount_tax_compensation_canceled", Amount.Cents(Amount.Of(row.Json, "discount_tax_compensation_amount") * share));
        row.Json["updated_at"] = now;
    }
}
