using System.ComponentModel.DataAnnotations;

namespace PowerPlatformMagento.Operations.Stock;

/// <summary>Stock to set.</summary>
public sealed record StockRequest
{
    /// <summary>The quantities, up to 1000.</summary>
    [MinLength(1)]
    [MaxLength(1000)]
    public required IReadOnlyList<StockQuantity> Items { get; init; }
}
