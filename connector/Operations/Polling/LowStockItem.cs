namespace PowerPlatformMagento.Operations.Polling;

/// <summary>A product that is running out at an inventory source.</summary>
public sealed record LowStockItem
{
    /// <summary>Key of the store that keeps the stock.</summary>
    public required string Store { get; init; }

    /// <summary>SKU of the product.</summary>
    public required string Sku { get; init; }

    /// <summary>Code of the inventory source.</summary>
    public required string SourceCode { get; init; }

    /// <summary>Quantity that is left; open orders are not taken off.</summary>
    public required decimal Quantity { get; init; }

    /// <summary>Quantity below which stock is low, as the trigger was given it.</summary>
    public required decimal Threshold { get; init; }

    /// <summary>Whether the source offers it for sale.</summary>
    public required bool IsInStock { get; init; }
}
