using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Activities;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Tests.Activities;

/// <summary>Web activities as people read them.</summary>
[TestClass]
public sealed class ActivityTextTests
{
    [TestMethod]
    [DataRow(CartStateChoice.Abandoned, "Cart abandoned: 3 items, 84.90 EUR")]
    [DataRow(CartStateChoice.Recovered, "Cart recovered: 3 items, 84.90 EUR")]
    [DataRow(CartStateChoice.Converted, "Cart became an order: 3 items, 84.90 EUR")]
    [DataRow(CartStateChoice.Expired, "Cart expired: 3 items, 84.90 EUR")]
    public void A_cart_names_state_items_and_total(object state, string subject) =>
        Assert.AreEqual(subject, ActivityText.Subject(ActivityWorld.Cart(), WebActivityKindChoice.CartAbandoned, (CartStateChoice)state));

    [TestMethod]
    public void What_is_missing_is_left_out()
    {
        var bare = ActivityWorld.Cart() with { Total = null, ItemCount = null, Currency = null, Lines = [], Url = null };

        Assert.AreEqual("Cart abandoned", ActivityText.Subject(bare, WebActivityKindChoice.CartAbandoned, CartStateChoice.Abandoned));
        Assert.AreEqual("Cart abandoned: 1 item", ActivityText.Subject(bare with { ItemCount = 1m }, WebActivityKindChoice.CartAbandoned, CartStateChoice.Abandoned));
        Assert.AreEqual("Product viewed", ActivityText.Subject(bare, WebActivityKindChoice.ProductViewed, null));
        Assert.AreEqual("Catalog downloaded", ActivityText.Subject(bare, WebActivityKindChoice.CatalogDownloaded, null));
        Assert.AreEqual(string.Empty, ActivityText.Contents(bare));
    }

    [TestMethod]
    public void A_download_names_the_file_and_a_newsletter_the_choice()
    {
        var activity = ActivityWorld.Viewed() with { Url = "https://shop.example.com/media/Winter%20Catalog.pdf?token=1" };

        Assert.AreEqual("Catalog downloaded: Winter Catalog.pdf", ActivityText.Subject(activity, WebActivityKindChoice.CatalogDownloaded, null));
        Assert.AreEqual("Newsletter: signed up", ActivityText.Subject(activity, WebActivityKindChoice.Newsletter, null));
        Assert.AreEqual("Newsletter: signed off", ActivityText.Subject(activity with { IsSubscribed = false }, WebActivityKindChoice.Newsletter, null));
    }

    [TestMethod]
    [DataRow("https://shop.example.com/mug.html?sid=secret", "https://shop.example.com/mug.html")]
    [DataRow("https://shop.example.com/mug.html#anna@example.com", "https://shop.example.com/mug.html")]
    [DataRow("https://anna:secret@shop.example.com/", null)]
    [DataRow("javascript:alert(1)", null)]
    [DataRow("mug.html", null)]
    [DataRow("  ", null)]
    [DataRow(null, null)]
    public void A_page_is_kept_without_what_may_name_somebody(string? url, string? page) => Assert.AreEqual(page, ActivityText.Page(url));
}
