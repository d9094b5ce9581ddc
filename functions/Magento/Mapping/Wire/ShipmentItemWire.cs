namespace PowerPlatformMagento.Magento.Mapping.Wire;

/// <summary>What is read of a row of a shipment.</summary>
internal sealed class ShipmentItemWire
{
    public string? EntityId { get; set; }
    public string? OrderItemId { get; set; }
    public string? Sku { get; set; }
    public decimal Qty { get; set; }
}
