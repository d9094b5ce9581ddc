using PowerPlatformMagento.EndToEnd.Tests.Support;
using PowerPlatformMagento.Sandbox.Store;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Generation;

namespace PowerPlatformMagento.EndToEnd.Tests.Changes;

/// <summary>An Adobe Commerce tells of saved products and stock items too: the app takes them beside the events it synchronises by.</summary>
[TestClass]
public sealed class ProductEventTests
{
    [TestMethod]
    public async Task Events_of_products_are_taken_and_do_not_hold_up_the_others_of_their_batch()
    {
        var documents = new DocumentSet();
        documents.CopyFrom(new GeneratedDocuments(new GeneratedStoreOptions { Orders = 8, Edition = StoreEdition.AdobeCommerce }));
        await using var world = await World.StartAsync(documents, new WorldOptions { Edition = StoreEdition.AdobeCommerce, Events = events => events with { BatchSize = 20 } });
        await world.SettleAsync();
        var before = world.Store.Events!.Counts;
        var shop = world.Store.Operations!;

        shop.Products.ChangePrice("P-1000", 12);
        shop.Orders.Mailed(documents.Ids(StoreEntity.Orders).First());
        shop.Products.SetStock("P-1000", "default", 4);
        await world.WhenEventsArrivedAsync();

        var after = world.Store.Events.Counts;
        Assert.AreEqual(3, after.Announced - before.Announced);
        Assert.AreEqual(3, after.Sent - before.Sent);
        Assert.AreEqual(before.GivenUp, after.GivenUp);
        await world.SettleAsync();
        await world.AssertAgreesAsync();
    }
}
