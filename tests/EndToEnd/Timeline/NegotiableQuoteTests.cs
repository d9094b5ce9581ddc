using System.Text.Json.Nodes;
using PowerPlatformMagento.EndToEnd.Tests.Support;
using PowerPlatformMagento.Sandbox.Store;
using PowerPlatformMagento.Sandbox.Store.Documents;

namespace PowerPlatformMagento.EndToEnd.Tests.Timeline;

/// <summary>Buyers of a company who ask for a better price in Adobe Commerce.</summary>
[TestClass]
public sealed class NegotiableQuoteTests
{
    [TestMethod]
    public async Task A_quote_asked_for_in_the_cart_is_on_the_timeline_of_the_buyer_once()
    {
        await using var shop = await TimelineShop.StartAsync(StoreEdition.AdobeCommerce);
        await shop.LookAsync();
        var buyer = shop.World.Store.Documents.Ids(StoreEntity.Customers).First(id => IsOfCompany(shop, id));
        var contact = shop.Live.ContactOf(buyer);
        Assert.IsNotNull(contact);
        var cart = shop.Live.Store.Carts.Add(new() { CustomerId = buyer, Lines = [new("MUG-0,5L", 50)] });

        shop.Live.Store.Quotes.Request(cart, "Mugs for the fair", "Is there a better price?");
        await shop.LookAsync();
        shop.Live.Store.Quotes.Send(cart, "This is our best.");
        await shop.LookAsync();

        var row = shop.World.Rows("mag_webactivity").Single(found => found.Text("mag_externalkey")!.StartsWith("main-webactivity-quoterequested-", StringComparison.Ordinal));
        Assert.AreEqual((contact, 50m), (row.Link("regardingobjectid"), row.Amount("mag_itemcount")));
        StringAssert.Contains(row.Text("description"), "Is there a better price?");
        Assert.IsEmpty(shop.World.Rows("lead"));
    }

    private static bool IsOfCompany(TimelineShop shop, long customer) =>
        (long?)JsonNode.Parse(shop.World.Store.Documents.Find(StoreEntity.Customers, customer)!.Value.Span)!["extension_attributes"]?["company_attributes"]?["company_id"] > 0;
}
