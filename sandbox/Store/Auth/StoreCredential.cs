namespace PowerPlatformMagento.Sandbox.Store.Auth;

/// <summary>An integration of the store, or a client of the cloud service. All values are invented.</summary>
public sealed record StoreCredential
{
    /// <summary>OAuth 1.0a consumer key; Magento's have 32 characters.</summary>
    public string ConsumerKey { get; init; } = "sandboxconsumerkey00000000000001";

    /// <summary>OAuth 1.0a consumer secret.</summary>
    public string ConsumerSecret { get; init; } = "sandboxconsumersecret00000000001";

    /// <summary>Access token, for OAuth 1.0a and as bearer.</summary>
    public string AccessToken { get; init; } = "sandboxaccesstoken00000000000001";

    /// <summary>Secret of the access token.</summary>
    public string AccessTokenSecret { get; init; } = "sandboxtokensecret00000000000001";

    /// <summary>Client id for IMS, cloud service only.</summary>
    public string ClientId { get; init; } = "sandboxclient";

    /// <summary>Client secret for IMS, cloud service only.</summary>
    public string ClientSecret { get; init; } = "sandboxclientsecret";

    /// <summary>Organization sent in <c>x-gw-ims-org-id</c>, cloud service only.</summary>
    public string OrganizationId { get; init; } = "SANDBOX@AdobeOrg";

    /// <summary>An inactive integration is refused by OAuth, but not as bearer, as Magento does.</summary>
    public bool Active { get; init; } = true;

    /// <summary>ACL resources granted; null = all.</summary>
    public IReadOnlySet<string>? Resources { get; init; }

    internal bool Allows(string resource) => Resources is null || Resources.Contains(resource);
}
