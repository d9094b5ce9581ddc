namespace PowerPlatformMagento.Sandbox.Store;

/// <summary>What kind of Magento the store is.</summary>
public enum StoreEdition
{
    /// <summary>Magento Open Source.</summary>
    OpenSource,

    /// <summary>Adobe Commerce, on premises or on cloud infrastructure: companies are known.</summary>
    AdobeCommerce,

    /// <summary>Adobe Commerce as a Cloud Service: IMS tokens, no <c>/rest</c>, store view by header.</summary>
    AdobeCommerceCloudService,
}
