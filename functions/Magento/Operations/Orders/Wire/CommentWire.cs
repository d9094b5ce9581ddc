namespace PowerPlatformMagento.Magento.Operations.Orders.Wire;

/// <summary>What is read of a comment of an order or a document.</summary>
internal sealed class CommentWire
{
    public string? EntityId { get; set; }
    public string? Comment { get; set; }
    public bool IsVisibleOnFront { get; set; }
}
