namespace PowerPlatformMagento.Magento.Mapping.Wire;

/// <summary>Ids and date of a shipment, invoice or credit memo that changed.</summary>
internal sealed class DocumentChangeWire
{
    public string? EntityId { get; set; }
    public string? OrderId { get; set; }
    public DateTime UpdatedAt { get; set; }
}
