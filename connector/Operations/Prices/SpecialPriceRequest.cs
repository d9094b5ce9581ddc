using System.ComponentModel.DataAnnotations;

namespace PowerPlatformMagento.Operations.Prices;

/// <summary>Special prices to set.</summary>
public sealed record SpecialPriceRequest
{
    /// <summary>The prices, up to 1000.</summary>
    [MinLength(1)]
    [MaxLength(1000)]
    public required IReadOnlyList<SpecialPrice> Items { get; init; }
}
