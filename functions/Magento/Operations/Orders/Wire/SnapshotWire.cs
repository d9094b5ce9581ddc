namespace PowerPlatformMagento.Magento.Operations.Orders.Wire;

/// <summary>What is read of an order to be worked on.</summary>
internal sealed class SnapshotWire
{
    public string? EntityId { get; set; }
    public string? IncrementId { get; set; }
    public string? State { get; set; }
    public string? Status { get; set; }
    public string? ExtOrderId { get; set; }
    public decimal GrandTotal { get; set; }
    public string? CustomerEmail { get; set; }
    public List<SnapshotLineWire?>? Items { get; set; }
    public List<CommentWire?>? StatusHistories { get; set; }
}
