using PowerPlatformMagento.Operations.Bulk;
using PowerPlatformMagento.Operations.Stock;

namespace PowerPlatformMagento.Magento.Operations.Stock;

/// <summary>Stock by inventory source.</summary>
public interface IStockOperations
{
    /// <summary>What the sources hold of a product; nothing for one that exists but is at no source.</summary>
    /// <param name="sku">SKU of a product.</param>
    /// <param name="sourceCode">Only this source; null = all.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="MagentoException">There is no such product, or the store cannot be read or keeps no stock by source.</exception>
    Task<StockList> GetAsync(string sku, string? sourceCode, CancellationToken cancellationToken);

    /// <summary>Sets quantities. Good items are written although others are refused; those that are so already are left alone.</summary>
    /// <exception cref="MagentoException">The store cannot be reached, or keeps no stock by source. Some items may be written.</exception>
    Task<BulkResult> SetAsync(IReadOnlyList<StockQuantity> items, CancellationToken cancellationToken);

    /// <summary>What a website can sell of a product.</summary>
    /// <param name="sku">SKU of a product with stock of its own.</param>
    /// <param name="website">Code of a website; null = the first one.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="MagentoException">There is no such product or website, the product has no stock of its own, or the store cannot be read.</exception>
    Task<SalableQuantity> GetSalableAsync(string sku, string? website, CancellationToken cancellationToken);
}
