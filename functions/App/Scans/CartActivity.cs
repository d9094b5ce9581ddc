using PowerPlatformMagento.App.Contents;
using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Magento.Operations.Carts;

namespace PowerPlatformMagento.App.Scans;

/// <summary>A state of a cart as the contract has it. Pure.</summary>
internal static class CartActivity
{
    /// <summary>More rows than these nobody reads on a timeline.</summary>
    public const int MostLines = 100;

    /// <summary>The event that brings the state of a cart along.</summary>
    /// <param name="store">Key of the store.</param>
    /// <param name="id">Magento's id of the cart.</param>
    /// <param name="shopper">The cart; null when the store does not show it any more.</param>
    /// <param name="state">One of <see cref="CartState"/>.</param>
    /// <param name="at">Since when it is in this state.</param>
    /// <param name="now">When it was found.</param>
    public static EntityEvent Of(string store, string id, ShopperCart? shopper, string state, DateTimeOffset at, DateTimeOffset now)
    {
        var activity = new WebActivity
        {
            Source = ContentWriter.SourceOf(store, id, at, now),
            Kind = WebActivityKind.CartAbandoned,
            OccurredAt = at.UtcDateTime,
            CartState = state,
        };
        return ContentWriter.Write(ContentName.OfCart(id), shopper is null ? activity : Filled(activity, shopper));
    }

    private static WebActivity Filled(WebActivity activity, ShopperCart shopper)
    {
        var cart = shopper.Cart;
        return activity with
        {
            CustomerId = cart.CustomerId,
            Email = cart.CustomerEmail,
            FirstName = shopper.FirstName,
            LastName = shopper.LastName,
            Telephone = cart.Telephone,
            Website = cart.Website,
            StoreView = cart.StoreView,
            Currency = cart.Currency,
            Total = cart.Subtotal,
            ItemCount = cart.ItemsQuantity,
            Lines =
            [
                .. cart.Items.Where(item => item.Sku is not null).Take(MostLines).Select(item => new WebActivityLine
                {
                    Sku = item.Sku!, Name = item.Name, Quantity = item.Quantity, RowTotal = item.Total,
                }),
            ],
        };
    }
}
