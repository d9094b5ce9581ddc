using System.ComponentModel.DataAnnotations;

namespace PowerPlatformMagento.Operations.Subscriptions;

/// <summary>Wish to be told when items run out.</summary>
public sealed record StockSubscription : ISubscription
{
    /// <summary>Address the platform is called back at. Filled in by the platform.</summary>
    [Required]
    [StringLength(16384, MinimumLength = 1)]
    public required string CallbackUrl { get; init; }

    /// <summary>Key of the store whose events are wanted.</summary>
    [Required]
    [RegularExpression("^[a-z0-9]{1,50}$", ErrorMessage = "A key of a connected store: lower case letters and digits.")]
    public required string Store { get; init; }

    /// <summary>Quantity below which an item counts as running out.</summary>
    [Required]
    [Range(typeof(decimal), "0.0001", "1000000000", ParseLimitsInInvariantCulture = true, ConvertValueInInvariantCulture = true, ErrorMessage = "A quantity above 0.")]
    public required decimal Threshold { get; init; }

    /// <summary>Only this product, by its SKU.</summary>
    [StringLength(64, MinimumLength = 1)]
    public string? Sku { get; init; }

    /// <summary>Only this inventory source, by its code.</summary>
    [StringLength(64, MinimumLength = 1)]
    public string? SourceCode { get; init; }
}
