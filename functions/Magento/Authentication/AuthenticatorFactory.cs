using PowerPlatformMagento.Magento.Options;

namespace PowerPlatformMagento.Magento.Authentication;

/// <summary>The authenticator for a kind of credentials.</summary>
internal static class AuthenticatorFactory
{
    public static IRequestAuthenticator Create(MagentoStoreOptions options, Func<HttpClient> clients, TimeProvider time, Func<string> nonces) => options.Credentials switch
    {
        OAuth1Credentials oauth => new OAuth1Authenticator(oauth, time, nonces),
        BearerCredentials bearer => new BearerAuthenticator(bearer),
        ImsCredentials ims => new ImsAuthenticator(ims, new ImsTokens(options.Key, ims, clients, time, options.AttemptTimeout)),
        _ => throw new ArgumentException("This kind of credentials is not known.", nameof(options)),
    };
}
