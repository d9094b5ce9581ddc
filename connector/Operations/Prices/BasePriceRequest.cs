using System.ComponentModel.DataAnnotations;

namespace PowerPlatformMagento.Operations.Prices;

/// <summary>Base prices to set.</summary>
public sealed record BasePriceRequest
{
    /// <summary>The prices, up to 1000.</summary>
    [MinLength(1)]
    [MaxLength(1000)]
    public required IReadOnlyList<BasePrice> Items { get; init; }
}
