namespace PowerPlatformMagento.Magento.Store;

/// <summary>Functions a store may have beyond customers and orders.</summary>
public enum Capability
{
    /// <summary>Company accounts (B2B).</summary>
    Companies,

    /// <summary>Returns (RMA).</summary>
    Returns,

    /// <summary>Store credit balances of customers.</summary>
    StoreCredit,

    /// <summary>Adobe I/O Events.</summary>
    Events,

    /// <summary>Adobe Commerce webhooks.</summary>
    Webhooks,

    /// <summary>Several inventory sources.</summary>
    InventorySources,
}
