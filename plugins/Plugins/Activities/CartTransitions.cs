using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Activities;

/// <summary>
/// The states of a cart. It is kept from the moment it was left behind; the customer may come back and leave again any number of times.
/// An order closes it for good; an expired cart can only become an order.
/// </summary>
internal static class CartTransitions
{
    /// <summary>The state after the store told one; null when the cart stays as it is.</summary>
    /// <param name="stored">The state that is stored; null when the cart is not kept.</param>
    /// <param name="told">The state the store told.</param>
    public static CartStateChoice? Next(CartStateChoice? stored, CartStateChoice told) => stored switch
    {
        null => told == CartStateChoice.Abandoned ? told : null,
        CartStateChoice.Converted => null,
        CartStateChoice.Expired => told == CartStateChoice.Converted ? told : null,
        _ => AfterActive(stored.Value, told),
    };

    /// <summary>Whether nobody has to do anything about the cart any more.</summary>
    public static bool IsClosed(CartStateChoice state) => state is CartStateChoice.Converted or CartStateChoice.Expired;

    private static CartStateChoice AfterActive(CartStateChoice stored, CartStateChoice told) => told switch
    {
        CartStateChoice.Open or CartStateChoice.Recovered => stored == CartStateChoice.Open ? CartStateChoice.Open : CartStateChoice.Recovered,
        _ => told,
    };
}
