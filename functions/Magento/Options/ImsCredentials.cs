namespace PowerPlatformMagento.Magento.Options;

/// <summary>Client credentials of Adobe's identity service, the only way into the cloud service.</summary>
public sealed class ImsCredentials : MagentoCredentials
{
    /// <summary>Scopes Adobe documents for the cloud service.</summary>
    public const string DefaultScopes = "openid,AdobeID,email,profile,additional_info.roles,additional_info.projectedProductContext,commerce.accs";

    /// <summary>Client id; also sent as <c>x-api-key</c>.</summary>
    public required string ClientId { get; init; }

    /// <summary>Client secret.</summary>
    public required string ClientSecret { get; init; }

    /// <summary>Organization, sent as <c>x-gw-ims-org-id</c>.</summary>
    public required string OrganizationId { get; init; }

    /// <summary>Scopes, separated by commas.</summary>
    public string Scopes { get; init; } = DefaultScopes;

    /// <summary>Where tokens are issued.</summary>
    public Uri TokenEndpoint { get; init; } = new("https://ims-na1.adobelogin.com/ims/token/v3");

    /// <inheritdoc/>
    public override string ToString() => "IMS";

    internal override string Secret => ClientSecret;

    internal override IEnumerable<string> MissingParts() => Missing(
        (nameof(ClientId), ClientId),
        (nameof(ClientSecret), ClientSecret),
        (nameof(OrganizationId), OrganizationId),
        (nameof(Scopes), Scopes));
}
