using System.Text.Json;
using PowerPlatformMagento.Sandbox.App.Running;
using PowerPlatformMagento.Sandbox.Store;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Generation;

namespace PowerPlatformMagento.EndToEnd.Tests.Runs;

/// <summary>What people do in the store while a storm rages.</summary>
[TestClass]
public sealed class StormEditsTests
{
    [TestMethod]
    [DataRow(StoreEdition.OpenSource)]
    [DataRow(StoreEdition.AdobeCommerce)]
    public async Task Whatever_orders_there_are_nobody_does_what_the_store_refuses(StoreEdition edition)
    {
        for (var seed = 1; seed <= 25; seed++)
        {
            var documents = new DocumentSet();
            documents.CopyFrom(new GeneratedDocuments(new GeneratedStoreOptions { Orders = 1500, Seed = seed, Edition = edition }));

            await new StormEdits(documents, edition, seed) { Pause = TimeSpan.Zero }.RunAsync(default);

            var states = documents.Ids(StoreEntity.Orders).Where(id => id % 10 == 0).Select(id => StateOf(documents, id)).ToList();
            Assert.Contains("canceled", states);
            Assert.Contains("closed", states);
            Assert.Contains("complete", states);
        }
    }

    private static string StateOf(DocumentSet documents, long id)
    {
        using var order = JsonDocument.Parse(documents.Find(StoreEntity.Orders, id)!.Value);
        return order.RootElement.GetProperty("state").GetString()!;
    }
}
