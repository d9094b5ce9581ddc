namespace PowerPlatformMagento.Operations.Stock;

/// <summary>What a website can sell of a product.</summary>
public sealed record SalableQuantity
{
    /// <summary>SKU, as the store spells it.</summary>
    public required string Sku { get; init; }

    /// <summary>Code of the website.</summary>
    public required string Website { get; init; }

    /// <summary>Magento ID of the stock the website sells from.</summary>
    public required string StockId { get; init; }

    /// <summary>Quantity on hand at all sources of the stock, without what open orders have reserved.</summary>
    public required decimal Quantity { get; init; }
}
