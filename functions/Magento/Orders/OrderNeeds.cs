using PowerPlatformMagento.Magento.Mapping.Wire;

namespace PowerPlatformMagento.Magento.Orders;

/// <summary>Which documents an order can have, so that nothing is asked for orders that have none.</summary>
internal static class OrderNeeds
{
    public static bool Shipments(OrderWire order) => Any(order, static item => item.QtyShipped);

    public static bool Invoices(OrderWire order) =>
        order.TotalInvoiced != 0 || order.TotalPaid != 0 || Any(order, static item => item.QtyInvoiced);

    /// <summary>Credit memos: refunded amounts, refunded quantities, or a closed order, because a refund of an adjustment alone moves no quantity.</summary>
    public static bool CreditMemos(OrderWire order) =>
        order.TotalRefunded != 0 || order.BaseTotalRefunded != 0 || order.State == "closed"
        || (order.Payment?.AmountRefunded ?? 0) != 0 || Any(order, static item => item.QtyRefunded);

    private static bool Any(OrderWire order, Func<OrderItemWire, decimal> quantity)
    {
        foreach (var item in order.Items ?? [])
        {
            if (item is not null && quantity(item) > 0)
            {
                return true;
            }
        }

        return false;
    }
}
