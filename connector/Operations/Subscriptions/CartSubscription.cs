using System.ComponentModel.DataAnnotations;

namespace PowerPlatformMagento.Operations.Subscriptions;

/// <summary>Wish to be told of abandoned carts.</summary>
public sealed record CartSubscription : ISubscription
{
    /// <summary>Address the platform is called back at. Filled in by the platform.</summary>
    [Required]
    [StringLength(16384, MinimumLength = 1)]
    public required string CallbackUrl { get; init; }

    /// <summary>Key of the store whose events are wanted.</summary>
    [Required]
    [RegularExpression("^[a-z0-9]{1,50}$", ErrorMessage = "A key of a connected store: lower case letters and digits.")]
    public required string Store { get; init; }

    /// <summary>Minutes without a change after which a cart counts as abandoned; 60 when it is not given.</summary>
    [Range(15, 43200)]
    public int? AbandonedAfterMinutes { get; init; }

    /// <summary>Only what belongs to this store view, by its code.</summary>
    [StringLength(32, MinimumLength = 1)]
    public string? StoreView { get; init; }

    /// <summary>Only carts worth at least this much before tax, shipping and discounts, in the currency of the cart.</summary>
    [Range(typeof(decimal), "0", "1000000000000", ParseLimitsInInvariantCulture = true, ConvertValueInInvariantCulture = true, ErrorMessage = "An amount of 0 or more.")]
    public decimal? MinimumTotal { get; init; }

    /// <summary>Only this currency, by its ISO 4217 code.</summary>
    [RegularExpression("^[A-Z]{3}$", ErrorMessage = "Three capital letters, for example EUR.")]
    public string? Currency { get; init; }
}
