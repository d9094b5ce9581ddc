namespace PowerPlatformMagento.Operations.Subscriptions;

/// <summary>A product a service request is about.</summary>
public sealed record ServiceRequestLine
{
    /// <summary>Magento ID of the order row; empty when the store does not say.</summary>
    public string? OrderItemId { get; init; }

    /// <summary>Stock keeping unit of the product.</summary>
    public required string Sku { get; init; }

    /// <summary>How many pieces are concerned.</summary>
    public decimal Quantity { get; init; }

    /// <summary>Why, in the words of the store.</summary>
    public string? Reason { get; init; }

    /// <summary>What the customer wishes, for example refund or exchange.</summary>
    public string? Resolution { get; init; }
}
