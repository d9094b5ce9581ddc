namespace PowerPlatformMagento.Operations.Carts;

/// <summary>A cart of a shopper who has not ordered yet, or did not come back.</summary>
public sealed record Cart
{
    /// <summary>Magento ID of the cart.</summary>
    public required string Id { get; init; }

    /// <summary>Key of the store the cart stands in.</summary>
    public required string Store { get; init; }

    /// <summary>Code of the store view the shopper used.</summary>
    public string? StoreView { get; init; }

    /// <summary>Code of the website the shopper used.</summary>
    public string? Website { get; init; }

    /// <summary>Magento ID of the customer; absent for guests.</summary>
    public string? CustomerId { get; init; }

    /// <summary>E-mail address of the shopper; absent when a guest did not come as far as typing it.</summary>
    public string? CustomerEmail { get; init; }

    /// <summary>Name of the shopper, as far as it is known.</summary>
    public string? CustomerName { get; init; }

    /// <summary>Telephone number the shopper gave for the bill, if any.</summary>
    public string? Telephone { get; init; }

    /// <summary>True when the shopper is not signed in.</summary>
    public bool IsGuest { get; init; }

    /// <summary>True while the cart can still be ordered; an ordered cart is not active.</summary>
    public bool IsActive { get; init; }

    /// <summary>True when a company negotiates about this cart; lists of carts leave these out.</summary>
    public bool IsNegotiableQuote { get; init; }

    /// <summary>When the cart was opened, UTC.</summary>
    public DateTime CreatedAt { get; init; }

    /// <summary>When something in the cart changed last, UTC.</summary>
    public DateTime UpdatedAt { get; init; }

    /// <summary>Minutes since the last change of an active cart; absent when the cart is not active.</summary>
    public int? AbandonedMinutes { get; init; }

    /// <summary>Number of the order that was or will be made of this cart; absent before checkout.</summary>
    public string? OrderNumber { get; init; }

    /// <summary>ISO 4217 code of the currency of all amounts.</summary>
    public string? Currency { get; init; }

    /// <summary>Number of different rows.</summary>
    public int ItemsCount { get; init; }

    /// <summary>Number of pieces over all rows.</summary>
    public decimal ItemsQuantity { get; init; }

    /// <summary>Sum of the rows before tax, shipping and discounts.</summary>
    public decimal Subtotal { get; init; }

    /// <summary>Discount as a negative amount; only when a single active cart is read.</summary>
    public decimal? Discount { get; init; }

    /// <summary>Price of shipping; only when a single active cart is read.</summary>
    public decimal? Shipping { get; init; }

    /// <summary>Sum of the taxes; only when a single active cart is read.</summary>
    public decimal? Tax { get; init; }

    /// <summary>What the shopper would pay; only when a single active cart is read.</summary>
    public decimal? GrandTotal { get; init; }

    /// <summary>Rows of the cart.</summary>
    public IReadOnlyList<CartItem> Items
    {
        get => field ??= [];
        init;
    }
}
