namespace PowerPlatformMagento.Magento.Mapping.Wire;

/// <summary>Where a shipment left from.</summary>
internal sealed class ShipmentExtensionWire
{
    public string? SourceCode { get; set; }
}
