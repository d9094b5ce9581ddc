namespace PowerPlatformMagento.Magento.Mapping.Wire;

/// <summary>Id and date of an order that changed.</summary>
internal sealed class ChangeWire
{
    public string? EntityId { get; set; }
    public DateTime UpdatedAt { get; set; }
}
