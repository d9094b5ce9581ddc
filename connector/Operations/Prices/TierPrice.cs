using System.ComponentModel.DataAnnotations;

namespace PowerPlatformMagento.Operations.Prices;

/// <summary>A tier price to set.</summary>
public sealed record TierPrice
{
    /// <summary>SKU of the product.</summary>
    [StringLength(64, MinimumLength = 1)]
    public required string Sku { get; init; }

    /// <summary>Quantity from which it holds.</summary>
    [Range(0.0001d, 99999999d)]
    public required decimal Quantity { get; init; }

    /// <summary>The price in the base currency, or the percentage off the base price.</summary>
    [Range(0d, 999999999999d)]
    public required decimal Price { get; init; }

    /// <summary>Fixed for a price, Discount for a percentage. Empty is Fixed.</summary>
    [AllowedValues("Fixed", "Discount", null, ErrorMessage = "Fixed or Discount.")]
    public string? PriceType { get; init; }

    /// <summary>Name of the customer group it is for; empty for all.</summary>
    [StringLength(32, MinimumLength = 1)]
    public string? CustomerGroup { get; init; }

    /// <summary>Code of the website it is for; empty for all. Only stores whose prices are kept by website take one.</summary>
    [StringLength(32, MinimumLength = 1)]
    public string? Website { get; init; }
}
