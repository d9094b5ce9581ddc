using System.ComponentModel.DataAnnotations;

namespace PowerPlatformMagento.Operations.Prices;

/// <summary>A special price to set.</summary>
public sealed record SpecialPrice
{
    /// <summary>SKU of the product.</summary>
    [StringLength(64, MinimumLength = 1)]
    public required string Sku { get; init; }

    /// <summary>The price in the base currency; a percentage of the price for bundles.</summary>
    [Range(0d, 999999999999d)]
    public required decimal Price { get; init; }

    /// <summary>When it begins, UTC. Adobe Commerce asks for it, and it must lie in the future there; empty elsewhere means at once.</summary>
    public DateTime? From { get; init; }

    /// <summary>When it ends, UTC; empty for never. Magento Open Source counts whole days in the time zone of the store, the last day included.</summary>
    public DateTime? To { get; init; }

    /// <summary>Code of the store view it is for; empty for all.</summary>
    [StringLength(32, MinimumLength = 1)]
    public string? StoreView { get; init; }
}
