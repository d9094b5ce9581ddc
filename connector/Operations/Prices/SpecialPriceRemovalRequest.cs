using System.ComponentModel.DataAnnotations;

namespace PowerPlatformMagento.Operations.Prices;

/// <summary>Special prices to remove.</summary>
public sealed record SpecialPriceRemovalRequest
{
    /// <summary>The special prices, up to 1000.</summary>
    [MinLength(1)]
    [MaxLength(1000)]
    public required IReadOnlyList<SpecialPriceRemoval> Items { get; init; }
}
