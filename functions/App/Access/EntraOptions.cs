namespace PowerPlatformMagento.App.Access;

/// <summary>Which tokens of Microsoft Entra ID open the functions beside keys. Section <c>Entra</c>; without a tenant none does.</summary>
internal sealed class EntraOptions
{
    /// <summary>Section of the configuration.</summary>
    public const string Section = "Entra";

    /// <summary>Id of the tenant whose users and applications may connect. Empty = no tokens.</summary>
    public string? TenantId { get; set; }

    /// <summary>Application id of the app registration of this function app; tokens for it or for <c>api://</c> with it are taken.</summary>
    public string? ClientId { get; set; }

    /// <summary>Scope a token of a user must carry. Default <c>user_impersonation</c>.</summary>
    public string Scope { get; set; } = "user_impersonation";

    /// <summary>App role a token of a service principal must carry. Default <c>Connector.Access</c>.</summary>
    public string AppRole { get; set; } = "Connector.Access";

    /// <summary>Where the tenant's metadata is read. Default: the public cloud.</summary>
    public Uri Instance { get; set; } = new("https://login.microsoftonline.com/");

    /// <summary>Whether tokens open anything.</summary>
    public bool IsOn => !string.IsNullOrEmpty(TenantId);

    /// <summary>Address of the tenant's metadata.</summary>
    public Uri Metadata => new(Instance, $"{TenantId}/v2.0/.well-known/openid-configuration");
}
