namespace PowerPlatformMagento.Magento.Mapping.Wire;

/// <summary>What is read of an item of a return. Reason, condition and resolution are ids of options; their labels come from the attribute metadata.</summary>
internal sealed class ReturnItemWire
{
    public string? EntityId { get; set; }
    public string? OrderItemId { get; set; }
    public decimal QtyRequested { get; set; }
    public decimal QtyAuthorized { get; set; }
    public decimal QtyReturned { get; set; }
    public decimal QtyApproved { get; set; }
    public string? Reason { get; set; }
    public string? Condition { get; set; }
    public string? Resolution { get; set; }
    public string? Status { get; set; }
}
