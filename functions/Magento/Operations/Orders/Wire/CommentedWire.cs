namespace PowerPlatformMagento.Magento.Operations.Orders.Wire;

/// <summary>What is read of a document to tell whether it was made before.</summary>
internal sealed class CommentedWire
{
    public string? EntityId { get; set; }
    public List<CommentWire?>? Comments { get; set; }
}
