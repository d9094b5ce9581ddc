namespace PowerPlatformMagento.Operations.Stock;

/// <summary>Stock of a product at one inventory source.</summary>
public sealed record StoredStock
{
    /// <summary>SKU of the product.</summary>
    public required string Sku { get; init; }

    /// <summary>Code of the inventory source.</summary>
    public required string SourceCode { get; init; }

    /// <summary>Quantity on hand; open orders are not taken off.</summary>
    public required decimal Quantity { get; init; }

    /// <summary>Whether the source offers it for sale.</summary>
    public required bool IsInStock { get; init; }
}
