using System.ComponentModel.DataAnnotations;

namespace PowerPlatformMagento.Operations.Prices;

/// <summary>Which products' prices are wanted.</summary>
public sealed record PriceQuery
{
    /// <summary>SKUs of the products, up to 1000.</summary>
    [MinLength(1)]
    [MaxLength(1000)]
    public required IReadOnlyList<string> Skus { get; init; }
}
