using PowerPlatformMagento.Sandbox.Store.Carts;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;

namespace PowerPlatformMagento.Sandbox.App.Scenarios;

/// <summary>Carts shoppers left behind the evening before. They lie there when the app looks for the first time: no clock has to wait for them to grow old.</summary>
internal static class OvernightCarts
{
    private const int Carts = 12;
    private const int YoungestMinutes = 90;
    private const int OldestMinutes = 600;

    /// <returns>Ids of the carts.</returns>
    public static IReadOnlyList<long> Leave(StoreOperations store, IStoreDocuments documents, int seed)
    {
        var random = new Random(seed);
        var customers = documents.Ids(StoreEntity.Customers).ToList();
        List<long> carts = [];
        for (var cart = 0; cart < Carts; cart++)
        {
            var id = store.Carts.Add(new NewCart { CustomerId = customers[random.Next(customers.Count)], Lines = [new NewOrderLine(Shoppers.Goods[random.Next(Shoppers.Goods.Count)], 1)] });
            store.Carts.Abandon(id, TimeSpan.FromMinutes(random.Next(YoungestMinutes, OldestMinutes)));
            carts.Add(id);
        }

        return carts;
    }
}
