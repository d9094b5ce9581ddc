using PowerPlatformMagento.Sandbox.Page.Shop;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Shop;

[TestClass]
public sealed class ShopAddressTests
{
    [TestMethod]
    public void The_first_page_without_search_is_the_plain_address() => Assert.AreEqual("/shop", ShopAddress.List(ShopAddress.Orders, " ", 1));

    [TestMethod]
    public void Search_and_page_are_kept() => Assert.AreEqual("/shop/customers?search=Dr.%20%26%20Co&page=3", ShopAddress.List(ShopAddress.Customers, " Dr. & Co ", 3));

    [TestMethod]
    public void The_checkout_knows_its_customer()
    {
        Assert.AreEqual("/shop/order?customer=17", ShopAddress.PlaceOrder(17));
        Assert.AreEqual("/shop/order", ShopAddress.PlaceOrder());
    }

    [TestMethod]
    public void Keys_are_those_of_the_import()
    {
        Assert.AreEqual("main-order-17", RowPlace.KeyOf("main", new ShopRecord(ShopRecordKind.Order, 17)));
        Assert.AreEqual("main-customer-17", RowPlace.Of("main", new ShopRecord(ShopRecordKind.Customer, 17)).Key);
        Assert.AreEqual("mag_return", RowPlace.Of("main", new ShopRecord(ShopRecordKind.Return, 17)).Table);
    }
}
