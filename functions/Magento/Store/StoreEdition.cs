namespace PowerPlatformMagento.Magento.Store;

/// <summary>Editions of Magento.</summary>
public enum StoreEdition
{
    /// <summary>The store does not tell.</summary>
    Unknown,

    /// <summary>Magento Open Source.</summary>
    OpenSource,

    /// <summary>Adobe Commerce, on premises or on cloud infrastructure.</summary>
    AdobeCommerce,

    /// <summary>Adobe Commerce as a Cloud Service.</summary>
    AdobeCommerceCloudService,
}
