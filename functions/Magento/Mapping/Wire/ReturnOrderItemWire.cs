namespace PowerPlatformMagento.Magento.Mapping.Wire;

/// <summary>What is read of a row of the order of a return.</summary>
internal sealed class ReturnOrderItemWire
{
    public string? ItemId { get; set; }
    public string? ParentItemId { get; set; }
    public string? ProductType { get; set; }
    public string? Sku { get; set; }
    public string? Name { get; set; }
}
