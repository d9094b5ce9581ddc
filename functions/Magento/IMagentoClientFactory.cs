using PowerPlatformMagento.Magento.Operations;

namespace PowerPlatformMagento.Magento;

/// <summary>Hands out the client of each configured store. A store has one client, so its limits hold for the whole process.</summary>
public interface IMagentoClientFactory
{
    /// <summary>Keys of the configured stores.</summary>
    IReadOnlyCollection<string> Stores { get; }

    /// <summary>The client of a store.</summary>
    /// <exception cref="KeyNotFoundException">No store with this key is configured.</exception>
    IMagentoClient GetClient(string store);

    /// <summary>What makers can do in a store.</summary>
    /// <exception cref="KeyNotFoundException">No store with this key is configured.</exception>
    IMagentoOperations GetOperations(string store);
}
