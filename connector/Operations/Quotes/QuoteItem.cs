namespace PowerPlatformMagento.Operations.Quotes;

/// <summary>A row of a negotiable quote.</summary>
public sealed record QuoteItem
{
    /// <summary>Magento ID of the row.</summary>
    public required string Id { get; init; }

    /// <summary>Stock keeping unit of the product.</summary>
    public string? Sku { get; init; }

    /// <summary>Product name as the buyer saw it.</summary>
    public string? Name { get; init; }

    /// <summary>How many pieces are asked for.</summary>
    public decimal Quantity { get; init; }

    /// <summary>Price of one piece as it is negotiated now.</summary>
    public decimal Price { get; init; }

    /// <summary>Price of one piece in the catalog; absent when the store does not tell.</summary>
    public decimal? OriginalPrice { get; init; }

    /// <summary>Negotiated price of all pieces.</summary>
    public decimal Total { get; init; }
}
