using CsCheck;
using PowerPlatformMagento.App.Notifications.Watching;
using PowerPlatformMagento.App.Subscriptions;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Magento;
using PowerPlatformMagento.Magento.Operations.Carts;
using PowerPlatformMagento.Magento.Operations.Polling;
using PowerPlatformMagento.Operations.Carts;
using PowerPlatformMagento.Operations.Products;
using PowerPlatformMagento.Operations.Stock;

namespace PowerPlatformMagento.App.Tests.Notifications.Watching;

[TestClass]
public sealed class LowStockReaderTests
{
    [TestMethod]
    public async Task Reads_every_item_once_whatever_the_size_of_pages() =>
        await Gen.Select(Gen.Int[0, 3].Array[0, 30], Gen.Int[4, 9]).SampleAsync(async (sources, pageSize) =>
        {
            var stock = new Shelf([.. sources.SelectMany((count, product) => Enumerable.Range(0, count).Select(source => Item($"sku{product:00}", $"s{source}", product % 7)))]);

            var (below, isComplete) = await LowStockReader.ReadAsync(stock, new SubscriptionFilter { Threshold = 5 }, pageSize, 100, default);

            Assert.IsTrue(isComplete);
            CollectionAssert.AreEqual(stock.Items.Where(item => item.Quantity < 5).Select(Name).ToArray(), below.Select(Name).ToArray());
        });

    [TestMethod]
    public async Task Says_so_when_there_is_more_than_it_reads()
    {
        var stock = new Shelf([.. Enumerable.Range(0, 50).Select(number => Item($"sku{number:00}", "default", 1))]);

        var (below, isComplete) = await LowStockReader.ReadAsync(stock, new SubscriptionFilter { Threshold = 5 }, 10, 3, default);

        Assert.IsFalse(isComplete);
        Assert.HasCount(27, below);
    }

    [TestMethod]
    public async Task A_product_at_more_sources_than_a_page_holds_stops_nothing()
    {
        var stock = new Shelf([.. Enumerable.Range(0, 9).Select(source => Item("a", $"s{source}", 1)), Item("b", "s0", 1)]);

        var (below, isComplete) = await LowStockReader.ReadAsync(stock, new SubscriptionFilter { Threshold = 5 }, 4, 100, default);

        Assert.IsTrue(isComplete);
        Assert.Contains("b/s0", below.Select(Name));
    }

    private static string Name(StoredStock item) => $"{item.Sku}/{item.SourceCode}";

    private static StoredStock Item(string sku, string source, decimal quantity) => new() { Sku = sku, SourceCode = source, Quantity = quantity, IsInStock = true };

    /// <summary>Answers as the store does: at or below the threshold, by SKU and source, a page at a time.</summary>
    private sealed class Shelf(IReadOnlyList<StoredStock> items) : IPollingOperations
    {
        public IReadOnlyList<StoredStock> Items { get; } = items;

        public Task<LowStock> ReadLowStockAsync(decimal threshold, string? sku, string? sourceCode, string? afterSku, int most, CancellationToken cancellationToken)
        {
            var fitting = Items.Where(item => item.Quantity <= threshold && string.CompareOrdinal(item.Sku, afterSku) > 0).ToList();
            return Task.FromResult(new LowStock([.. fitting.Take(most)], fitting.Count <= most));
        }

        public IAsyncEnumerable<ChangedRow> ReadRowsAsync(PolledRecords records, PollFilter filter, RowPosition after, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<IReadOnlyList<ReadResult<Order>>> ReadOrdersAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<IReadOnlyList<ReadResult<Customer>>> ReadCustomersAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<IReadOnlyList<ReadResult<Return>>> ReadReturnsAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<IReadOnlyList<ReadResult<Cart>>> ReadCartsAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<IReadOnlyList<ReadResult<ShopperCart>>> ReadShoppersAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<IReadOnlyList<ReadResult<Product>>> ReadProductsAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
