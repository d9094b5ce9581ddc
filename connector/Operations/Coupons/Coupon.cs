namespace PowerPlatformMagento.Operations.Coupons;

/// <summary>A coupon code of a cart price rule.</summary>
public sealed record Coupon
{
    /// <summary>Magento ID of the coupon.</summary>
    public required string Id { get; init; }

    /// <summary>The code shoppers type. It is worth money: show it only to whom it is for.</summary>
    public required string Code { get; init; }

    /// <summary>Magento ID of the cart price rule.</summary>
    public required string RuleId { get; init; }

    /// <summary>Name of the cart price rule.</summary>
    public string? RuleName { get; init; }

    /// <summary>How often the code can be used; empty for any number.</summary>
    public int? UsageLimit { get; init; }

    /// <summary>How often one customer can use the code; empty for any number.</summary>
    public int? UsageLimitPerCustomer { get; init; }

    /// <summary>How often the code was used.</summary>
    public int TimesUsed { get; init; }

    /// <summary>When the code ends, UTC; empty when it has no end.</summary>
    public DateTime? ExpiresAt { get; init; }

    /// <summary>When the code was created, UTC; empty for old codes.</summary>
    public DateTime? CreatedAt { get; init; }

    /// <summary>Whether the rule makes codes of its own.</summary>
    public bool IsGenerated { get; init; }
}
