using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento.Changes;
using PowerPlatformMagento.Magento.Customers;
using PowerPlatformMagento.Magento.Http;
using PowerPlatformMagento.Magento.Mapping;
using PowerPlatformMagento.Magento.Operations;
using PowerPlatformMagento.Magento.Operations.Coupons;
using PowerPlatformMagento.Magento.Options;
using PowerPlatformMagento.Magento.Orders;
using PowerPlatformMagento.Magento.Paging;
using PowerPlatformMagento.Magento.Returns;
using PowerPlatformMagento.Magento.Search;
using PowerPlatformMagento.Magento.Store;

namespace PowerPlatformMagento.Magento;

internal sealed class MagentoClient : IMagentoClient, IDisposable
{
    private readonly MagentoStoreOptions _options;
    private readonly StoreConnection _connection;
    private readonly StoreDirectoryCache _directory;
    private readonly OrderBatchReader _orders;
    private readonly CustomerBatchReader _customers;
    private readonly StoreIdentityCache _identity;
    private readonly ReturnLabelCache _returnLabels;
    private readonly ReturnBatchReader _returns;
    private readonly ChangeReader _changes;

    public MagentoClient(MagentoStoreOptions options, StoreConnection connection, TimeProvider time, ILogger logger)
    {
        _options = options;
        _connection = connection;
        _directory = new StoreDirectoryCache(connection, time);
        var pages = new PageReader(connection, options, logger);
        var reader = new IdReader(pages);
        var companies = new CompanyDirectory(reader, time);
        _orders = new OrderBatchReader(options.Key, reader, _directory, companies);
        _customers = new CustomerBatchReader(options.Key, reader, _directory, companies);
        _identity = new StoreIdentityCache(new StoreProbe(connection), time);
        _returnLabels = new ReturnLabelCache(connection, time);
        _returns = new ReturnBatchReader(options.Key, reader, _directory, _returnLabels);
        Operations = new MagentoOperations(new OperationParts(options.Key, connection, pages, reader, _directory, _identity, this, new CouponCodes(options.Credentials.Secret), time));
        _changes = new ChangeReader(new KeysetPager(pages), new ReturnFeed(options.Key, _identity, time, logger));
    }

    public string Store => _options.Key;

    public IMagentoOperations Operations { get; }

    public Task<StoreIdentity> IdentifyAsync(CancellationToken cancellationToken) => _identity.GetAsync(cancellationToken);

    public Task<StoreDescription> DescribeAsync(CancellationToken cancellationToken) => new StoreProbe(_connection).DescribeAsync(cancellationToken);

    public IAsyncEnumerable<ReadResult<Order>> ReadOrdersAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        ReadAsync(ids, _orders.RoomForIds, _orders.ReadAsync, cancellationToken);

    public IAsyncEnumerable<ReadResult<Customer>> ReadCustomersAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        ReadAsync(ids, _customers.RoomForIds, _customers.ReadAsync, cancellationToken);

    public IAsyncEnumerable<ReadResult<Return>> ReadReturnsAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        ReadAsync(ids, _returns.RoomForIds, _returns.ReadAsync, cancellationToken);

    public IAsyncEnumerable<EntityChange> ReadChangesAsync(ChangeFeed feed, DateTimeOffset since, CancellationToken cancellationToken) =>
        _changes.ReadAsync(feed, since, cancellationToken);

    public void Dispose()
    {
        _directory.Dispose();
        _identity.Dispose();
        _returnLabels.Dispose();
        _connection.Dispose();
    }

    private async IAsyncEnumerable<ReadResult<T>> ReadAsync<T>(
        IReadOnlyCollection<string> ids,
        int room,
        Func<IReadOnlyList<string>, CancellationToken, Task<IReadOnlyList<ReadResult<T>>>> read,
        [EnumeratorCancellation] CancellationToken cancellationToken)
        where T : class
    {
        var distinct = new HashSet<string>(ids, StringComparer.Ordinal);
        foreach (var id in distinct)
        {
            if (!Needed.IsId(id))
            {
                yield return new ReadResult<T>(id, null, new MagentoError(StoreErrors.NotFound, null, "an id holds digits only"));
            }
        }

        foreach (var part in IdLists.Split(distinct.Where(Needed.IsId), _options.PageSize, room))
        {
            foreach (var result in await read(part, cancellationToken).ConfigureAwait(false))
            {
                yield return result;
            }
        }
    }
}
