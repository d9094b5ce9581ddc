using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Operations.Carts;

namespace PowerPlatformMagento.App.Scans;

/// <summary>What becomes of a watched cart. Pure.</summary>
internal static class CartRules
{
    /// <summary>What is known of a cart after it was seen in the list of changes; null when that is nothing new.</summary>
    public static KeptCart? Seen(string store, string id, DateTimeOffset updatedAt, KeptCart? known)
    {
        if (known is not null && known.UpdatedAt >= updatedAt)
        {
            return null;
        }

        var state = known?.State is KeptCartState.Abandoned or KeptCartState.Reopened ? KeptCartState.Reopened : KeptCartState.Touched;
        return new KeptCart(store, id, updatedAt, state);
    }

    /// <summary>What becomes of a cart that was touched and then left alone.</summary>
    /// <param name="known">What is known of it.</param>
    /// <param name="cart">The cart as it is; null when the store does not show it.</param>
    /// <param name="until">Carts touched before count as left behind.</param>
    public static CartStep Rested(KeptCart known, Cart? cart, DateTimeOffset until)
    {
        if (cart is null || !cart.IsActive || cart.ItemsCount == 0)
        {
            return new CartStep(null, KeptCartState.Gone);
        }

        // Touched again since the list was read.
        if (At(cart) >= until)
        {
            return new CartStep(null, KeptCartState.Touched);
        }

        return HasContact(cart) ? new CartStep(CartState.Abandoned, KeptCartState.Abandoned, IsLeft: true) : new CartStep(null, KeptCartState.Gone, IsLeft: true);
    }

    /// <summary>What becomes of a cart that was told as abandoned and touched since. One the store does not show any more became part of something else, so somebody took it up.</summary>
    public static CartStep Reopened(Cart? cart) => cart switch
    {
        { IsActive: true } => new CartStep(CartState.Recovered, KeptCartState.Touched),
        { OrderNumber: not null } => new CartStep(CartState.Converted, KeptCartState.Gone),
        _ => new CartStep(CartState.Recovered, KeptCartState.Gone),
    };

    /// <summary>What becomes of a cart nobody came back to. Magento deletes old carts, so it may be gone.</summary>
    public static CartStep Old(KeptCart known, Cart? cart) =>
        cart is null || (cart.IsActive && At(cart) <= known.UpdatedAt) ? new CartStep(CartState.Expired, KeptCartState.Gone) : Reopened(cart);

    /// <summary>True when somebody can be found who left the cart behind.</summary>
    public static bool HasContact(Cart cart) => cart.CustomerId is not null || cart.CustomerEmail is not null;

    /// <summary>When a cart changed last.</summary>
    public static DateTimeOffset At(Cart cart) => new(DateTime.SpecifyKind(cart.UpdatedAt, DateTimeKind.Utc));
}
