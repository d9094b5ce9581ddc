namespace PowerPlatformMagento.Magento.Mapping.Wire;

/// <summary>Id and date of a customer that changed.</summary>
internal sealed class CustomerChangeWire
{
    public string? Id { get; set; }
    public DateTime UpdatedAt { get; set; }
}
