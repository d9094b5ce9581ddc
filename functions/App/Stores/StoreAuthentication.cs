namespace PowerPlatformMagento.App.Stores;

/// <summary>Credentials of one store. Section <c>Stores:n:Authentication</c>. Secrets belong into Key Vault references or user secrets.</summary>
internal sealed class StoreAuthentication
{
    /// <summary>Which of the kinds below is used. Default OAuth1.</summary>
    public StoreAuthenticationKind Kind { get; set; } = StoreAuthenticationKind.OAuth1;

    /// <summary>OAuth 1.0a: consumer key.</summary>
    public string ConsumerKey { get; set; } = "";

    /// <summary>OAuth 1.0a: consumer secret.</summary>
    public string ConsumerSecret { get; set; } = "";

    /// <summary>OAuth 1.0a: access token.</summary>
    public string AccessToken { get; set; } = "";

    /// <summary>OAuth 1.0a: access token secret.</summary>
    public string AccessTokenSecret { get; set; } = "";

    /// <summary>Bearer: the token.</summary>
    public string Token { get; set; } = "";

    /// <summary>IMS: client id.</summary>
    public string ClientId { get; set; } = "";

    /// <summary>IMS: client secret.</summary>
    public string ClientSecret { get; set; } = "";

    /// <summary>IMS: organization.</summary>
    public string OrganizationId { get; set; } = "";

    /// <summary>IMS: where tokens are issued; null = Adobe's endpoint.</summary>
    public Uri? TokenEndpoint { get; set; }
}
