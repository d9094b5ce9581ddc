namespace PowerPlatformMagento.Sandbox.Store.Editing;

/// <summary>A cart at the end of the checkout.</summary>
public sealed record NewOrder
{
    /// <summary>The registered customer who buys; null for a guest.</summary>
    public long? CustomerId { get; init; }

    /// <summary>The buyer: needed for guests, and for customers without an address in their account.</summary>
    public NewBuyer? Buyer { get; init; }

    /// <summary>Products and quantities, at least one.</summary>
    public required IReadOnlyList<NewOrderLine> Lines { get; init; }

    /// <summary>Store view, which decides currency and prices; null = that of the customer, or the first one.</summary>
    public int? StoreViewId { get; init; }

    /// <summary>Coupon code; null = none.</summary>
    public string? CouponCode { get; init; }

    /// <summary>Code of the payment method. Default: <c>checkmo</c>.</summary>
    public string PaymentMethod { get; init; } = "checkmo";

    /// <summary>What the buyer wrote at the checkout; null = nothing.</summary>
    public string? Note { get; init; }
}
