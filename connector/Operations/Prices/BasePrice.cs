using System.ComponentModel.DataAnnotations;

namespace PowerPlatformMagento.Operations.Prices;

/// <summary>A base price to set.</summary>
public sealed record BasePrice
{
    /// <summary>SKU of the product.</summary>
    [StringLength(64, MinimumLength = 1)]
    public required string Sku { get; init; }

    /// <summary>The price in the base currency.</summary>
    [Range(0d, 999999999999d)]
    public required decimal Price { get; init; }

    /// <summary>Code of the store view it is for; empty for all. A store whose prices are global changes the price of all store views in any case.</summary>
    [StringLength(32, MinimumLength = 1)]
    public string? StoreView { get; init; }
}
