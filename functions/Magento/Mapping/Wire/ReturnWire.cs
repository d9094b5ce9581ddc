namespace PowerPlatformMagento.Magento.Mapping.Wire;

/// <summary>What is read of a return. Its shape is taken from the documentation of Adobe Commerce and from published answers; it is read leniently.</summary>
internal sealed class ReturnWire
{
    public string? EntityId { get; set; }
    public string? IncrementId { get; set; }
    public string? OrderId { get; set; }
    public string? OrderIncrementId { get; set; }
    public string? StoreId { get; set; }
    public string? CustomerId { get; set; }
    public DateTime DateRequested { get; set; }
    public string? CustomerCustomEmail { get; set; }
    public string? Status { get; set; }
    public List<ReturnItemWire?>? Items { get; set; }
    public List<ReturnCommentWire?>? Comments { get; set; }
    public List<ReturnTrackWire?>? Tracks { get; set; }
}
