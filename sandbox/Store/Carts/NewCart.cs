using PowerPlatformMagento.Sandbox.Store.Editing;

namespace PowerPlatformMagento.Sandbox.Store.Carts;

/// <summary>What a shopper puts into a cart.</summary>
public sealed record NewCart
{
    /// <summary>The registered customer; null for a guest.</summary>
    public long? CustomerId { get; init; }

    /// <summary>E-mail address a guest typed at the checkout; null = none.</summary>
    public string? GuestEmail { get; init; }

    /// <summary>Store view; null = that of the customer, or the first one.</summary>
    public int? StoreViewId { get; init; }

    /// <summary>Products and quantities, at least one.</summary>
    public required IReadOnlyList<NewOrderLine> Lines { get; init; }
}
