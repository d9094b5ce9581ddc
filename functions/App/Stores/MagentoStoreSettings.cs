using PowerPlatformMagento.Magento.Options;

namespace PowerPlatformMagento.App.Stores;

/// <summary>Turns the settings of a store into those of the Magento client.</summary>
internal static class MagentoStoreSettings
{
    /// <summary>The client's settings of a store.</summary>
    public static MagentoStoreOptions From(StoreSettings store, int readSize)
    {
        var defaults = new MagentoStoreOptions { Key = store.Key, BaseUrl = store.BaseUrl!, Credentials = From(store.Authentication) };
        return new MagentoStoreOptions
        {
            Key = defaults.Key,
            BaseUrl = defaults.BaseUrl,
            Credentials = defaults.Credentials,
            PageSize = Math.Clamp(readSize, 1, MagentoStoreOptions.LargestPageSize),
            MaximumConcurrency = store.MaximumConcurrency ?? defaults.MaximumConcurrency,
            RequestsPerSecond = store.RequestsPerSecond ?? defaults.RequestsPerSecond,
            AllowInsecureLoopback = store.AllowInsecureLoopback,
        };
    }

    private static MagentoCredentials From(StoreAuthentication authentication) => authentication.Kind switch
    {
        StoreAuthenticationKind.Bearer => new BearerCredentials { Token = authentication.Token },
        StoreAuthenticationKind.Ims when authentication.TokenEndpoint is { } endpoint => new ImsCredentials
        {
            ClientId = authentication.ClientId,
            ClientSecret = authentication.ClientSecret,
            OrganizationId = authentication.OrganizationId,
            TokenEndpoint = endpoint,
        },
        StoreAuthenticationKind.Ims => new ImsCredentials
        {
            ClientId = authentication.ClientId,
            ClientSecret = authentication.ClientSecret,
            OrganizationId = authentication.OrganizationId,
        },
        _ => new OAuth1Credentials
        {
            ConsumerKey = authentication.ConsumerKey,
            ConsumerSecret = authentication.ConsumerSecret,
            AccessToken = authentication.AccessToken,
            AccessTokenSecret = authentication.AccessTokenSecret,
        },
    };
}
