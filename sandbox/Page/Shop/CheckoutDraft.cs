namespace PowerPlatformMagento.Sandbox.Page.Shop;

/// <summary>What a buyer chooses at the end of the checkout.</summary>
public sealed class CheckoutDraft
{
    /// <summary>Code of the payment method.</summary>
    public string PaymentMethod { get; set; } = "checkmo";

    /// <summary>Coupon code; null = none.</summary>
    public string? Coupon { get; set; }

    /// <summary>What the buyer writes; null = nothing.</summary>
    public string? Note { get; set; }
}
