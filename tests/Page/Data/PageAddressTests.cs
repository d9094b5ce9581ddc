using PowerPlatformMagento.Sandbox.Page.Data;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Data;

[TestClass]
public sealed class PageAddressTests
{
    [TestMethod]
    public void A_list_keeps_in_its_address_only_what_was_chosen()
    {
        Assert.AreEqual("/app/sales/mag_order", PageAddress.List("sales", "mag_order"));
        Assert.AreEqual(
            "/app/sales/mag_order?view=3b08f3e1-2b05-5de4-89b8-d47db74d0f9d&search=a%20%26%20b&sort=-mag_name&page=3",
            PageAddress.List("sales", "mag_order", new Guid("3b08f3e1-2b05-5de4-89b8-d47db74d0f9d"), "a & b", "-mag_name", 3));
    }

    [TestMethod]
    public void Rows_have_addresses_of_their_own()
    {
        Assert.AreEqual("/app/mag_order/3b08f3e1-2b05-5de4-89b8-d47db74d0f9d", PageAddress.Row("mag_order", new Guid("3b08f3e1-2b05-5de4-89b8-d47db74d0f9d")));
        Assert.AreEqual("/app/mag_order/new", PageAddress.New("mag_order"));
    }
}
