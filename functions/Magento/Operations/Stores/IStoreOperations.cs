using PowerPlatformMagento.Operations;
using PowerPlatformMagento.Operations.Stores;

namespace PowerPlatformMagento.Magento.Operations.Stores;

/// <summary>How the store is built, and the values makers choose from. Kept for ten minutes.</summary>
public interface IStoreOperations
{
    /// <summary>Edition, websites, store views, capabilities.</summary>
    /// <exception cref="MagentoException">The store cannot be read.</exception>
    Task<StoreStructure> DescribeAsync(CancellationToken cancellationToken);

    /// <summary>The entries of a drop-down list.</summary>
    /// <exception cref="MagentoException">The store cannot be read, or has no such thing.</exception>
    Task<ChoiceList> ListChoicesAsync(ChoiceKind kind, CancellationToken cancellationToken);
}
