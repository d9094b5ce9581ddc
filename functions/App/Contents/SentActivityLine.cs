using System.ComponentModel.DataAnnotations;

namespace PowerPlatformMagento.App.Contents;

/// <summary>A product of a web activity as a store sends it.</summary>
internal sealed record SentActivityLine
{
    /// <summary>Stock keeping unit.</summary>
    [StringLength(64, MinimumLength = 1)]
    public required string Sku { get; init; }

    /// <summary>Product name.</summary>
    [StringLength(255)]
    public string? Name { get; init; }

    /// <summary>How many pieces; one where the store does not say.</summary>
    [Range(typeof(decimal), "0", "1000000", ParseLimitsInInvariantCulture = true)]
    public decimal? Quantity { get; init; }

    /// <summary>Amount without tax.</summary>
    [Range(typeof(decimal), "0", "1000000000", ParseLimitsInInvariantCulture = true)]
    public decimal? RowTotal { get; init; }
}
