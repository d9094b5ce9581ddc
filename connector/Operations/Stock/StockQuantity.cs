using System.ComponentModel.DataAnnotations;

namespace PowerPlatformMagento.Operations.Stock;

/// <summary>The quantity of a product at an inventory source.</summary>
public sealed record StockQuantity
{
    /// <summary>SKU of the product.</summary>
    [StringLength(64, MinimumLength = 1)]
    public required string Sku { get; init; }

    /// <summary>Code of the inventory source; empty for the default source.</summary>
    [StringLength(255, MinimumLength = 1)]
    public string? SourceCode { get; init; }

    /// <summary>Quantity on hand, not a difference.</summary>
    [Range(-99999999d, 99999999d)]
    public required decimal Quantity { get; init; }

    /// <summary>Whether the source offers it for sale; empty is true when the quantity is above 0.</summary>
    public bool? IsInStock { get; init; }
}
