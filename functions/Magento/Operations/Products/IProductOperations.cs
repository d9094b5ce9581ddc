using PowerPlatformMagento.Operations;
using PowerPlatformMagento.Operations.Products;

namespace PowerPlatformMagento.Magento.Operations.Products;

/// <summary>Products of the catalog.</summary>
public interface IProductOperations
{
    /// <summary>One page of products by ascending id.</summary>
    /// <exception cref="MagentoException">The store cannot be read.</exception>
    Task<StorePage<Product>> ListAsync(ProductQuery query, PageWish page, CancellationToken cancellationToken);

    /// <summary>A product by its SKU, whatever signs that holds; upper and lower case are the same.</summary>
    /// <exception cref="MagentoException">There is none, or the store cannot be read.</exception>
    Task<Product> GetAsync(string sku, CancellationToken cancellationToken);

    /// <summary>Writes what is different about a product, in the scope of all store views. A product that is so already is left alone.</summary>
    /// <param name="sku">SKU of a product that exists; nothing is created.</param>
    /// <param name="change">What is wanted; custom attributes as <see cref="GetAttributesAsync"/> tells.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="MagentoException">There is no such product, or the store refuses or cannot be reached.</exception>
    Task<OperationResult> UpdateAsync(string sku, ProductChange change, CancellationToken cancellationToken);

    /// <summary>All attributes products can have, by code. Kept for ten minutes.</summary>
    /// <exception cref="MagentoException">The store cannot be read, or does not allow it.</exception>
    Task<IReadOnlyDictionary<string, AttributeDescription>> GetAttributesAsync(CancellationToken cancellationToken);
}
