using System.Globalization;
using System.Runtime.CompilerServices;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Magento.Mapping;
using PowerPlatformMagento.Magento.Mapping.Json;
using PowerPlatformMagento.Magento.Operations.Carts;
using PowerPlatformMagento.Magento.Operations.Lists;
using PowerPlatformMagento.Magento.Operations.Products;
using PowerPlatformMagento.Magento.Operations.Stock;
using PowerPlatformMagento.Magento.Paging;
using PowerPlatformMagento.Magento.Projections;
using PowerPlatformMagento.Magento.Search;
using PowerPlatformMagento.Magento.Telemetry;
using PowerPlatformMagento.Operations.Carts;
using PowerPlatformMagento.Operations.Products;
using PowerPlatformMagento.Operations.Stock;

namespace PowerPlatformMagento.Magento.Operations.Polling;

internal sealed class PollingOperations(OperationParts parts, CartOperations carts, IProductOperations products) : IPollingOperations
{
    private const string StockRoute = "inventory/source-items";

    private readonly ChangedRowReader _rows = new(parts.Pages);
    private readonly KeysetPager _pager = new(parts.Pages);
    private readonly CommerceFunction _returns = new(parts.Store, "Returns (RMA)");

    public IAsyncEnumerable<ChangedRow> ReadRowsAsync(PolledRecords records, PollFilter filter, RowPosition after, CancellationToken cancellationToken) => records switch
    {
        PolledRecords.Orders => _rows.ReadAsync(
            SearchCollection.Orders, PollFilters.Of(records, filter), after, Projection.OrderChanges, WireJson.Default.ChangeWire, static wire => wire.UpdatedAt, cancellationToken),
        PolledRecords.Returns => ReadReturnRowsAsync(filter, after, cancellationToken),
        _ => _rows.ReadAsync(
            PollFilters.Collection(records), PollFilters.Of(records, filter), after, Projection.CustomerChanges, WireJson.Default.CustomerChangeWire, static wire => wire.UpdatedAt, cancellationToken),
    };

    public Task<IReadOnlyList<ReadResult<Order>>> ReadOrdersAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken) =>
        ToListAsync(parts.Client.ReadOrdersAsync(ids, cancellationToken));

    public Task<IReadOnlyList<ReadResult<Customer>>> ReadCustomersAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken) =>
        ToListAsync(parts.Client.ReadCustomersAsync(ids, cancellationToken));

    public Task<IReadOnlyList<ReadResult<Return>>> ReadReturnsAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken) =>
        ToListAsync(parts.Client.ReadReturnsAsync(ids, cancellationToken));

    public Task<IReadOnlyList<ReadResult<Cart>>> ReadCartsAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken) =>
        CollectAsync(SearchCollection.Carts, ids, (part, wish) => carts.ListAsync(new CartFilter { Ids = part }, wish, cancellationToken), static cart => cart.Id, cancellationToken);

    public Task<IReadOnlyList<ReadResult<ShopperCart>>> ReadShoppersAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken) =>
        CollectAsync(SearchCollection.Carts, ids, (part, wish) => carts.ListShoppersAsync(new CartFilter { Ids = part }, wish, cancellationToken), static shopper => shopper.Cart.Id, cancellationToken);

    public Task<IReadOnlyList<ReadResult<Product>>> ReadProductsAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken) =>
        CollectAsync(
            SearchCollection.Products, ids, (part, wish) => products.ListAsync(new ProductQuery { Ids = part }, wish, cancellationToken), static product => product.Id, cancellationToken);

    public async Task<LowStock> ReadLowStockAsync(decimal threshold, string? sku, string? sourceCode, string? afterSku, int most, CancellationToken cancellationToken)
    {
        var answer = await StoreReader.ReadAsync(
            parts.Connection, LowStockQuery.Path(StockRoute, threshold, sku, sourceCode, afterSku, most), StockRoute, StockJson.Default.ListWireSourceItemWire, cancellationToken).ConfigureAwait(false);
        var items = (answer.Items ?? []).OfType<SourceItemWire>().Where(item => Optional.Text(item.Sku) is not null && Optional.Text(item.SourceCode) is not null);
        return new LowStock(
            [.. items.Select(item => new StoredStock { Sku = item.Sku!, SourceCode = item.SourceCode!, Quantity = item.Quantity, IsInStock = item.Status == 1 })],
            answer.TotalCount <= most);
    }

    private static async Task<IReadOnlyList<ReadResult<T>>> ToListAsync<T>(IAsyncEnumerable<ReadResult<T>> results)
        where T : class
    {
        List<ReadResult<T>> list = [];
        await foreach (var result in results.ConfigureAwait(false))
        {
            list.Add(result);
        }

        return list;
    }

    private async Task<IReadOnlyList<ReadResult<T>>> CollectAsync<T>(
        SearchCollection collection, IReadOnlyList<string> ids, Func<IReadOnlyList<string>, PageWish, Task<StorePage<T>>> read, Func<T, string> idOf, CancellationToken cancellationToken)
        where T : class
    {
        const int Part = 100;
        List<ReadResult<T>> results = [];
        var bisection = new Bisection(_ => AnswersAsync(), (count, error) => MagentoLog.Splitting(parts.Pages.Logger, parts.Store, collection.Route, count, error.Definition.Code));
        foreach (var part in ids.Chunk(Part))
        {
            await bisection.ReadAsync(part, ReadPartAsync, cancellationToken).ConfigureAwait(false);
        }

        return [.. results, .. bisection.Failures.Select(failure => new ReadResult<T>(failure.Id, null, failure.Error))];

        async Task ReadPartAsync(IReadOnlyList<string> part, CancellationToken token)
        {
            List<ReadResult<T>> found = [];
            for (var wish = new PageWish(Part); wish is not null;)
            {
                var page = await read(part, wish).ConfigureAwait(false);
                found.AddRange(page.Records.Select(record => new ReadResult<T>(idOf(record), record, null)));
                found.AddRange(page.Unreadable.Select(record => new ReadResult<T>(record.Key, null, record.Value)));
                wish = page.Next is null ? null : wish with { After = page.Next };
            }

            results.AddRange(found);
        }

        // No record has this id, so asking for it asks for nothing.
        async Task<bool> AnswersAsync()
        {
            try
            {
                await read(["0"], new PageWish(1)).ConfigureAwait(false);
                return true;
            }
            catch (MagentoException failure) when (RecordFailures.MayBeOneRecord(failure.Error))
            {
                return false;
            }
        }
    }

    // Returns are found by when they were requested; that something happened later shows in the dates of their comments.
    private async IAsyncEnumerable<ChangedRow> ReadReturnRowsAsync(PollFilter filter, RowPosition after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var begin = after.At < filter.RequestedAfter?.UtcDateTime ? new DateTimeOffset(after.At, TimeSpan.Zero) : filter.RequestedAfter ?? new DateTimeOffset(after.At, TimeSpan.Zero);
        var search = PollFilters.Of(PolledRecords.Returns, filter).Aggregate(SearchCollection.Returns.ChangedSince(begin), (current, condition) => current.And(condition));
        var rows = await _returns.UseAsync(async () =>
        {
            List<ChangedRow> found = [];
            await foreach (var record in _pager.ReadAsync(search, Projection.ReturnChanges, WireJson.Default.ReturnChangeWire, isolate: true, cancellationToken).ConfigureAwait(false))
            {
                if (record.Value is { } wire && long.TryParse(record.Id, NumberStyles.None, CultureInfo.InvariantCulture, out var id))
                {
                    found.Add(new ChangedRow(id, Newest.Of(wire)));
                }
            }

            return found;
        }).ConfigureAwait(false);
        foreach (var row in rows.Where(row => !after.IsBehind(row)).OrderBy(row => row.ChangedAt).ThenBy(row => row.Id))
        {
            yield return row;
        }
    }
}
