using System.ComponentModel.DataAnnotations;

namespace PowerPlatformMagento.Operations.Prices;

/// <summary>A special price to remove.</summary>
public sealed record SpecialPriceRemoval
{
    /// <summary>SKU of the product.</summary>
    [StringLength(64, MinimumLength = 1)]
    public required string Sku { get; init; }

    /// <summary>Code of the store view it is for; empty for the price that is for all store views.</summary>
    [StringLength(32, MinimumLength = 1)]
    public string? StoreView { get; init; }
}
