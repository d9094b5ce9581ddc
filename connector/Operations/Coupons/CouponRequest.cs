using System.ComponentModel.DataAnnotations;

namespace PowerPlatformMagento.Operations.Coupons;

/// <summary>A coupon to create for a cart price rule that exists. Its limits and its end are those of the rule.</summary>
public sealed record CouponRequest
{
    /// <summary>Magento ID of the cart price rule.</summary>
    [Required]
    [RegularExpression("^[0-9]{1,10}$", ErrorMessage = "A Magento ID: digits only.")]
    public required string RuleId { get; init; }

    /// <summary>The code; empty to have one made, which needs an idempotency key.</summary>
    [StringLength(255, MinimumLength = 1)]
    [RegularExpression("^[^\\x00-\\x20\\x7F]+( [^\\x00-\\x20\\x7F]+)*$", ErrorMessage = "Letters, digits and signs; no blanks in front or behind, and no two together.")]
    public string? Code { get; init; }

    /// <summary>Beginning of a code that is made, for example SERVICE.</summary>
    [StringLength(32, MinimumLength = 1)]
    [RegularExpression("^[A-Za-z0-9-]+$", ErrorMessage = "Letters, digits and hyphens.")]
    public string? Prefix { get; init; }

    /// <summary>Name of this one piece of work, for example the ID of the flow run; needed where the code is made. The same key, rule and prefix give the same code, so that a repeated call makes no second coupon.</summary>
    [StringLength(64)]
    public string? IdempotencyKey { get; init; }
}
