namespace PowerPlatformMagento.Magento.Options;

/// <summary>Shape of the REST paths of a store.</summary>
public enum ApiStyle
{
    /// <summary>Magento Open Source and Adobe Commerce: <c>/rest/all/V1/…</c>.</summary>
    Installed,

    /// <summary>Adobe Commerce as a Cloud Service: <c>/V1/…</c> with a <c>Store</c> header.</summary>
    CloudService,
}
