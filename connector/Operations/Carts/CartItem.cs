namespace PowerPlatformMagento.Operations.Carts;

/// <summary>A row of a cart.</summary>
public sealed record CartItem
{
    /// <summary>Magento ID of the row.</summary>
    public required string Id { get; init; }

    /// <summary>Stock keeping unit of the product; of a configurable product, that of the chosen variant.</summary>
    public string? Sku { get; init; }

    /// <summary>Product name as the shopper saw it.</summary>
    public string? Name { get; init; }

    /// <summary>Kind of the product, for example simple, configurable or virtual.</summary>
    public string? ProductType { get; init; }

    /// <summary>How many pieces are in the cart.</summary>
    public decimal Quantity { get; init; }

    /// <summary>Price of one piece in the currency of the cart.</summary>
    public decimal Price { get; init; }

    /// <summary>Price of all pieces before discounts.</summary>
    public decimal Total { get; init; }
}
