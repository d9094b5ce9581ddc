namespace PowerPlatformMagento.Magento.Operations.Orders.Wire;

/// <summary>What is read of a row of an order to be worked on.</summary>
internal sealed class SnapshotLineWire
{
    public string? ItemId { get; set; }
    public string? ParentItemId { get; set; }
    public string? Sku { get; set; }
    public string? ProductType { get; set; }
    public bool IsVirtual { get; set; }
    public decimal BasePrice { get; set; }
    public decimal QtyOrdered { get; set; }
    public decimal QtyShipped { get; set; }
    public decimal QtyInvoiced { get; set; }
    public decimal QtyRefunded { get; set; }
    public decimal QtyCanceled { get; set; }
}
