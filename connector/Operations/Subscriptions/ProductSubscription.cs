using System.ComponentModel.DataAnnotations;

namespace PowerPlatformMagento.Operations.Subscriptions;

/// <summary>Wish to be told of products.</summary>
public sealed record ProductSubscription : ISubscription
{
    /// <summary>Address the platform is called back at. Filled in by the platform.</summary>
    [Required]
    [StringLength(16384, MinimumLength = 1)]
    public required string CallbackUrl { get; init; }

    /// <summary>Key of the store whose events are wanted.</summary>
    [Required]
    [RegularExpression("^[a-z0-9]{1,50}$", ErrorMessage = "A key of a connected store: lower case letters and digits.")]
    public required string Store { get; init; }

    /// <summary>Only this product, by its SKU.</summary>
    [StringLength(64, MinimumLength = 1)]
    public string? Sku { get; init; }

    /// <summary>Only this product type, for example simple or configurable.</summary>
    [StringLength(32, MinimumLength = 1)]
    public string? ProductType { get; init; }
}
