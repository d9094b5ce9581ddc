namespace PowerPlatformMagento.Magento.Mapping.Wire;

/// <summary>What is read of a comment of a return. Magento writes one of its own at each change of the status.</summary>
internal sealed class ReturnCommentWire
{
    public string? Comment { get; set; }
    public DateTime CreatedAt { get; set; }
}
