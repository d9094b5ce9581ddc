using System.ComponentModel.DataAnnotations;

namespace PowerPlatformMagento.Operations.Coupons;

/// <summary>A coupon to create for a cart price rule that exists. Its limits and its end are those of the rule.</summary>
public sealed record CouponRequest
{
    /// <summary>Magento ID of the cart price rule.</summary>
    [RegularExpression("^[0-9]{1,10}$", ErrorMessage = "A Magento ID: digits only.")]
    public required string RuleId { get; init; }

    /// <summary>The code; empty to have one made. With a code of your own, a repeated call finds what the first one made.</summary>
    [StringLength(255, MinimumLength = 1)]
    [RegularExpression("^[^\\x00-\\x20\\x7F]+( [^\\x00-\\x20\\x7F]+)*$", ErrorMessage = "Letters, digits and signs; no blanks in front or behind, and no two together.")]
    public string? Code { get; init; }

    /// <summary>Beginning of a code that is made, for example SERVICE.</summary>
    [StringLength(32, MinimumLength = 1)]
    [RegularExpression("^[A-Za-z0-9-]+$", ErrorMessage = "Letters, digits and hyphens.")]
    public string? Prefix { get; init; }
}
