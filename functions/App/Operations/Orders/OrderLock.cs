namespace PowerPlatformMagento.App.Operations.Orders;

/// <summary>Names under which work on orders waits for each other.</summary>
internal static class OrderLock
{
    /// <summary>Everything that changes an order or makes a document of it.</summary>
    public static string Of(string orderId) => "order/" + orderId;

    /// <summary>Tracks, which change their shipment only.</summary>
    public static string OfShipment(string shipmentId) => "shipment/" + shipmentId;
}
