using PowerPlatformMagento.Sandbox.Page.Shop;
using PowerPlatformMagento.Sandbox.Store.Editing;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Shop;

[TestClass]
public sealed class CartDraftTests
{
    [TestMethod]
    public void A_product_added_again_gets_more_pieces_and_keeps_its_place()
    {
        var cart = new CartDraft();
        cart.Add("P-1000");
        cart.Add("P-1001", 2);
        cart.Add("P-1000", 3);

        CollectionAssert.AreEqual(new[] { new NewOrderLine("P-1000", 4), new NewOrderLine("P-1001", 2) }, cart.Lines.ToArray());
    }

    [TestMethod]
    public void A_quantity_of_nothing_takes_the_product_out()
    {
        var cart = new CartDraft();
        cart.Add("P-1000");
        cart.Set("P-1000", 0);
        Assert.IsEmpty(cart.Lines);
    }

    [TestMethod]
    public void Products_that_are_not_in_the_cart_cannot_be_changed()
    {
        var cart = new CartDraft();
        cart.Set("P-1000", 5);
        cart.Remove("P-1000");
        Assert.IsEmpty(cart.Lines);
    }

    [TestMethod]
    public void A_blank_coupon_is_none()
    {
        var cart = new CartDraft();
        cart.Add("P-1000");
        Assert.IsNull(cart.ToOrder(null, null, 1, new CheckoutDraft { Coupon = "  " }).CouponCode);
        Assert.AreEqual("SAVE", cart.ToOrder(null, null, 1, new CheckoutDraft { Coupon = " SAVE " }).CouponCode);
    }
}
