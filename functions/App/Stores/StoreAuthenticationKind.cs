namespace PowerPlatformMagento.App.Stores;

/// <summary>Ways into a store.</summary>
internal enum StoreAuthenticationKind
{
    /// <summary>Integration with four secrets: Magento Open Source and Adobe Commerce.</summary>
    OAuth1,

    /// <summary>Integration access token as bearer; switched on in the store.</summary>
    Bearer,

    /// <summary>Adobe's identity service: Adobe Commerce as a Cloud Service.</summary>
    Ims,
}
