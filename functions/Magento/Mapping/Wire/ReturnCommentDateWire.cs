namespace PowerPlatformMagento.Magento.Mapping.Wire;

/// <summary>Date of a comment of a return.</summary>
internal sealed class ReturnCommentDateWire
{
    public DateTime CreatedAt { get; set; }
}
