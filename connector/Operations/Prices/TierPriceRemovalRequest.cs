using System.ComponentModel.DataAnnotations;

namespace PowerPlatformMagento.Operations.Prices;

/// <summary>Tier prices to remove.</summary>
public sealed record TierPriceRemovalRequest
{
    /// <summary>Named removes the tier prices that are named, All removes every tier price of the products. Empty is Named.</summary>
    [AllowedValues("Named", "All", null, ErrorMessage = "Named or All.")]
    public string? Mode { get; init; }

    /// <summary>The tier prices, up to 1000.</summary>
    [MinLength(1)]
    [MaxLength(1000)]
    public required IReadOnlyList<TierPriceRemoval> Items { get; init; }
}
