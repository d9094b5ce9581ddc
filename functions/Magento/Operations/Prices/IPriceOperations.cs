using PowerPlatformMagento.Operations.Bulk;
using PowerPlatformMagento.Operations.Prices;

namespace PowerPlatformMagento.Magento.Operations.Prices;

/// <summary>
/// Base, tier and special prices. All writes are absolute: good items are written although others are refused, and those that are so already are left
/// alone.
/// </summary>
public interface IPriceOperations
{
    /// <summary>All prices of some products.</summary>
    /// <exception cref="MagentoException">The store cannot be read.</exception>
    Task<PriceList> GetAsync(IReadOnlyList<string> skus, CancellationToken cancellationToken);

    /// <summary>Sets base prices.</summary>
    /// <exception cref="MagentoException">The store cannot be reached. Some items may be written.</exception>
    Task<BulkResult> SetBaseAsync(IReadOnlyList<BasePrice> items, CancellationToken cancellationToken);

    /// <summary>Sets tier prices.</summary>
    /// <param name="items">The prices.</param>
    /// <param name="replaces">Whether other tier prices of the same products are removed.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="MagentoException">The store cannot be reached. Some items may be written.</exception>
    Task<BulkResult> SetTierAsync(IReadOnlyList<TierPrice> items, bool replaces, CancellationToken cancellationToken);

    /// <summary>Sets special prices.</summary>
    /// <exception cref="MagentoException">The store cannot be reached. Some items may be written.</exception>
    Task<BulkResult> SetSpecialAsync(IReadOnlyList<SpecialPrice> items, CancellationToken cancellationToken);

    /// <summary>Removes tier prices. What is not there counts as unchanged.</summary>
    /// <param name="items">Which ones; each names its quantity unless all are removed.</param>
    /// <param name="removesAll">Whether every tier price of the products goes.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="MagentoException">The store cannot be reached. Some items may be removed.</exception>
    Task<BulkResult> RemoveTierAsync(IReadOnlyList<TierPriceRemoval> items, bool removesAll, CancellationToken cancellationToken);

    /// <summary>Removes special prices. What is not there counts as unchanged.</summary>
    /// <exception cref="MagentoException">The store cannot be reached. Some items may be removed.</exception>
    Task<BulkResult> RemoveSpecialAsync(IReadOnlyList<SpecialPriceRemoval> items, CancellationToken cancellationToken);
}
