using PowerPlatformMagento.Connector.Definition.Language;
using PowerPlatformMagento.Operations.Carts;

namespace PowerPlatformMagento.Connector.Definition.Areas;

/// <summary>Carts of shoppers.</summary>
internal sealed class CartsArea : IConnectorArea
{
    public void Describe(ConnectorBuilder connector)
    {
        connector.Get("ListCarts", "/stores/{store}/carts")
            .Summary("List carts")
            .Description("Lists carts with their rows, for example those that shoppers left behind. Carts that a company negotiates about are left out.")
            .Query<int>("abandonedAfterMinutes", "Abandoned After Minutes", "Only active carts with goods in them that nobody has changed for so many minutes; empty means all.", minutes => minutes.Important().Range(1, 525600))
            .Query<decimal>("minimumTotal", "Minimum Total", "Only carts of at least this amount, in the currency of the cart.")
            .Query("customerEmail", "Customer Email", "Only carts of this e-mail address.")
            .Query<bool>("isActive", "Is Active", "Only carts that can still be ordered, or only those that cannot; empty means both.")
            .ReturnsPage<Cart>("A page of carts.");

        connector.Get("GetCart", "/stores/{store}/carts/{cartId}")
            .Summary("Get a cart")
            .Description("Gets a cart with its rows, and with its totals while it is active.")
            .Path("cartId", "Cart ID", "Magento ID of the cart, for example 27.")
            .Returns<Cart>("The cart.");
    }
}
