namespace PowerPlatformMagento.Operations.Quotes;

/// <summary>What buyer or seller wrote in a negotiation.</summary>
public sealed record QuoteComment
{
    /// <summary>Magento ID of the comment.</summary>
    public required string Id { get; init; }

    /// <summary>What was written.</summary>
    public string? Text { get; init; }

    /// <summary>When it was written, UTC.</summary>
    public DateTime CreatedAt { get; init; }

    /// <summary>True when the buyer wrote it, false when the seller or an integration did.</summary>
    public bool IsFromBuyer { get; init; }

    /// <summary>True when it is the reason why the seller declined.</summary>
    public bool IsDecline { get; init; }
}
