using System.Text.Json.Serialization;

namespace PowerPlatformMagento.Operations.Coupons;

/// <summary>The coupon that was created or found.</summary>
public sealed record CouponResult
{
    /// <summary>Done when this call created it, AlreadyDone when the rule had it before.</summary>
    [JsonConverter(typeof(EnumNames<OperationOutcome>))]
    public required OperationOutcome Outcome { get; init; }

    /// <summary>Magento ID of the coupon; empty when the store does not tell.</summary>
    public string? Id { get; init; }

    /// <summary>The code shoppers type. It is worth money: show it only to whom it is for.</summary>
    public required string Code { get; init; }

    /// <summary>Magento ID of the cart price rule.</summary>
    public required string RuleId { get; init; }
}
