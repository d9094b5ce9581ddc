using System.ComponentModel.DataAnnotations;

namespace PowerPlatformMagento.Operations.Prices;

/// <summary>Tier prices to set.</summary>
public sealed record TierPriceRequest
{
    /// <summary>Add keeps the other tier prices of a product, Replace removes those that are not in the request. Empty is Add.</summary>
    [AllowedValues("Add", "Replace", null, ErrorMessage = "Add or Replace.")]
    public string? Mode { get; init; }

    /// <summary>The prices, up to 1000.</summary>
    [MinLength(1)]
    [MaxLength(1000)]
    public required IReadOnlyList<TierPrice> Items { get; init; }
}
