using System.ComponentModel.DataAnnotations;

namespace PowerPlatformMagento.Operations.Prices;

/// <summary>A tier price to remove.</summary>
public sealed record TierPriceRemoval
{
    /// <summary>SKU of the product.</summary>
    [StringLength(64, MinimumLength = 1)]
    public required string Sku { get; init; }

    /// <summary>Quantity from which it holds; needed unless all tier prices of the product are removed.</summary>
    [Range(0.0001d, 99999999d)]
    public decimal? Quantity { get; init; }

    /// <summary>Name of the customer group it is for; empty for the price that is for all groups.</summary>
    [StringLength(32, MinimumLength = 1)]
    public string? CustomerGroup { get; init; }

    /// <summary>Code of the website it is for; empty for the price that is for all websites.</summary>
    [StringLength(32, MinimumLength = 1)]
    public string? Website { get; init; }
}
