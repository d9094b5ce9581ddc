using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Orders;

/// <summary>How far an order is as the store sees it. Asked only while no ERP system knows the order.</summary>
internal static class Fulfillment
{
    public static FulfillmentStatus Of(Order order) => order.State switch
    {
        OrderState.Canceled => FulfillmentStatus.Canceled,
        OrderState.Closed => FulfillmentStatus.Refunded,
        OrderState.Complete => FulfillmentStatus.Delivered,
        _ when order.Shipments.Count > 0 => FulfillmentStatus.PartlyDelivered,
        OrderState.Processing => FulfillmentStatus.InProgress,
        _ => FulfillmentStatus.Open,
    };

    /// <summary>When everything was delivered, UTC: the last shipment of a complete order; null before, and for orders nothing is shipped of.</summary>
    public static DateTime? EndOf(Order order) =>
        order.State == OrderState.Complete && order.Shipments.Count > 0 ? order.Shipments.Max(shipment => shipment.CreatedAt) : null;
}
