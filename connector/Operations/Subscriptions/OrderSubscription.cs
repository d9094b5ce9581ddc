using System.ComponentModel.DataAnnotations;

namespace PowerPlatformMagento.Operations.Subscriptions;

/// <summary>Wish to be told of orders.</summary>
public sealed record OrderSubscription : ISubscription
{
    /// <summary>Address the platform is called back at. Filled in by the platform.</summary>
    [Required]
    [StringLength(16384, MinimumLength = 1)]
    public required string CallbackUrl { get; init; }

    /// <summary>Key of the store whose events are wanted.</summary>
    [Required]
    [RegularExpression("^[a-z0-9]{1,50}$", ErrorMessage = "A key of a connected store: lower case letters and digits.")]
    public required string Store { get; init; }

    /// <summary>Only what belongs to this store view, by its code.</summary>
    [StringLength(32, MinimumLength = 1)]
    public string? StoreView { get; init; }

    /// <summary>Only what belongs to this website, by its code.</summary>
    [StringLength(32, MinimumLength = 1)]
    public string? Website { get; init; }

    /// <summary>Only these status codes of the store; none means all.</summary>
    [MaxLength(50)]
    public IReadOnlyList<string> Status
    {
        get => field ??= [];
        init;
    }

    /// <summary>Only buyers of this customer group, by its ID.</summary>
    [RegularExpression("^[0-9]{1,10}$", ErrorMessage = "A Magento ID: digits only.")]
    public string? CustomerGroupId { get; init; }

    /// <summary>Only totals of at least this amount, in the currency of the order.</summary>
    [Range(typeof(decimal), "0", "1000000000000", ParseLimitsInInvariantCulture = true, ConvertValueInInvariantCulture = true, ErrorMessage = "An amount of 0 or more.")]
    public decimal? MinimumTotal { get; init; }

    /// <summary>Only this currency, by its ISO 4217 code.</summary>
    [RegularExpression("^[A-Z]{3}$", ErrorMessage = "Three capital letters, for example EUR.")]
    public string? Currency { get; init; }
}
