using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Magento.Operations.Carts;
using PowerPlatformMagento.Operations.Carts;
using PowerPlatformMagento.Operations.Products;

namespace PowerPlatformMagento.Magento.Operations.Polling;

/// <summary>Finds what changed in a store that sends no events.</summary>
public interface IPollingOperations
{
    /// <summary>Lists what lies behind a place, oldest change first. A record that changes while this reads may come twice, the second time with its later change.</summary>
    /// <param name="records">What is polled.</param>
    /// <param name="filter">Which of them.</param>
    /// <param name="after">Where to begin.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="MagentoException">The store cannot be read, or lacks the function.</exception>
    IAsyncEnumerable<ChangedRow> ReadRowsAsync(PolledRecords records, PollFilter filter, RowPosition after, CancellationToken cancellationToken);

    /// <summary>Reads orders by id; one result each.</summary>
    Task<IReadOnlyList<ReadResult<Order>>> ReadOrdersAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken);

    /// <summary>Reads customers by id; one result each.</summary>
    Task<IReadOnlyList<ReadResult<Customer>>> ReadCustomersAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken);

    /// <summary>Reads returns by id; one result each.</summary>
    Task<IReadOnlyList<ReadResult<Return>>> ReadReturnsAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken);

    /// <summary>Reads carts by id; none for those a company negotiates about.</summary>
    Task<IReadOnlyList<ReadResult<Cart>>> ReadCartsAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken);

    /// <summary>Reads carts by id with the names of their shoppers; none for those a company negotiates about.</summary>
    Task<IReadOnlyList<ReadResult<ShopperCart>>> ReadShoppersAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken);

    /// <summary>Reads products by id; none for those that are gone.</summary>
    Task<IReadOnlyList<ReadResult<Product>>> ReadProductsAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken);

    /// <summary>Quantities below a threshold.</summary>
    /// <param name="threshold">The threshold.</param>
    /// <param name="sku">Only this product; null = all.</param>
    /// <param name="sourceCode">Only this source; null = all.</param>
    /// <param name="afterSku">Only products behind this one; null = from the first.</param>
    /// <param name="most">How many are wanted at most.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="MagentoException">The store cannot be read.</exception>
    Task<LowStock> ReadLowStockAsync(decimal threshold, string? sku, string? sourceCode, string? afterSku, int most, CancellationToken cancellationToken);
}
