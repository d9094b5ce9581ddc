using System.Runtime.CompilerServices;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Magento;
using PowerPlatformMagento.Magento.Operations;
using PowerPlatformMagento.Magento.Operations.Carts;
using PowerPlatformMagento.Magento.Operations.Companies;
using PowerPlatformMagento.Magento.Operations.Coupons;
using PowerPlatformMagento.Magento.Operations.Customers;
using PowerPlatformMagento.Magento.Operations.Orders;
using PowerPlatformMagento.Magento.Operations.Polling;
using PowerPlatformMagento.Magento.Operations.Prices;
using PowerPlatformMagento.Magento.Operations.Products;
using PowerPlatformMagento.Magento.Operations.Quotes;
using PowerPlatformMagento.Magento.Operations.Records;
using PowerPlatformMagento.Magento.Operations.Requests;
using PowerPlatformMagento.Magento.Operations.Returns;
using PowerPlatformMagento.Magento.Operations.Stock;
using PowerPlatformMagento.Magento.Operations.Stores;
using PowerPlatformMagento.Operations.Carts;
using PowerPlatformMagento.Operations.Products;

namespace PowerPlatformMagento.App.Tests.Scans;

/// <summary>A store with more carts than a sandbox makes in the time of a test: only their list can be read.</summary>
internal sealed class ListedCarts : IMagentoOperations, IPollingOperations
{
    public string Store => "main";

    /// <summary>Rows in the order of their changes.</summary>
    public IReadOnlyList<ChangedRow> Rows { get; set; } = [];

    /// <summary>Rows that were handed out since the last time this was set to zero.</summary>
    public int Read { get; set; }

    public IPollingOperations Polling => this;

    public IStoreOperations Stores => throw new NotSupportedException();

    public IProductOperations Products => throw new NotSupportedException();

    public IPriceOperations Prices => throw new NotSupportedException();

    public IStockOperations Stock => throw new NotSupportedException();

    public ICouponOperations Coupons => throw new NotSupportedException();

    public IOrderOperations Orders => throw new NotSupportedException();

    public ICustomerOperations Customers => throw new NotSupportedException();

    public IStoreRequests Requests => throw new NotSupportedException();

    public ICartOperations Carts => throw new NotSupportedException();

    public ICompanyOperations Companies => throw new NotSupportedException();

    public IQuoteOperations Quotes => throw new NotSupportedException();

    public IReturnOperations Returns => throw new NotSupportedException();

    public IRecordOperations Records => throw new NotSupportedException();

    public async IAsyncEnumerable<ChangedRow> ReadRowsAsync(PolledRecords records, PollFilter filter, RowPosition after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Assert.AreEqual(PolledRecords.TouchedCarts, records);
        await Task.Yield();
        foreach (var row in Rows.Where(row => !after.IsBehind(row)))
        {
            Read++;
            yield return row;
        }
    }

    public Task<IReadOnlyList<ReadResult<Order>>> ReadOrdersAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<ReadResult<Customer>>> ReadCustomersAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<ReadResult<Return>>> ReadReturnsAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<ReadResult<Cart>>> ReadCartsAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<ReadResult<ShopperCart>>> ReadShoppersAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<ReadResult<Product>>> ReadProductsAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<LowStock> ReadLowStockAsync(decimal threshold, string? sku, string? sourceCode, string? afterSku, int most, CancellationToken cancellationToken) => throw new NotSupportedException();
}
