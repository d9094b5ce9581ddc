using System.ComponentModel.DataAnnotations;

namespace PowerPlatformMagento.App.Contents;

/// <summary>A product of a service request as a store sends it.</summary>
internal sealed record SentRequestLine
{
    /// <summary>Magento's id of the order line.</summary>
    [RegularExpression("^[0-9]{1,10}$")]
    public string? OrderItemId { get; init; }

    /// <summary>Stock keeping unit.</summary>
    [StringLength(64, MinimumLength = 1)]
    public required string Sku { get; init; }

    /// <summary>How many pieces; one where the store does not say.</summary>
    [Range(typeof(decimal), "0", "1000000", ParseLimitsInInvariantCulture = true)]
    public decimal? Quantity { get; init; }

    /// <summary>Why.</summary>
    [StringLength(200)]
    public string? Reason { get; init; }

    /// <summary>What the customer wishes.</summary>
    [StringLength(200)]
    public string? Resolution { get; init; }
}
