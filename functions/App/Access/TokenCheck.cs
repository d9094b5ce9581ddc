using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace PowerPlatformMagento.App.Access;

/// <summary>Checks access tokens of Microsoft Entra ID: signature, tenant, audience, time, and the right to use this app. Nothing of a token is ever logged.</summary>
internal sealed class TokenCheck
{
    /// <summary>Name of the client that reads the tenant's metadata.</summary>
    public const string ClientName = "PowerPlatformMagento.Entra";

    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(2);

    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false, MaximumTokenSizeInBytes = 16 * 1024 };
    private readonly EntraOptions _options;
    private readonly TokenValidationParameters? _parameters;

    public TokenCheck(IOptions<EntraOptions> options, IHttpClientFactory http)
    {
        _options = options.Value;
        if (_options.IsOn)
        {
            var documents = new HttpDocumentRetriever(http.CreateClient(ClientName)) { RequireHttps = _options.Metadata.Scheme == Uri.UriSchemeHttps };
            _parameters = Parameters(_options, new ConfigurationManager<OpenIdConnectConfiguration>(_options.Metadata.ToString(), new OpenIdConnectConfigurationRetriever(), documents));
        }
    }

    /// <summary>Whether tokens open anything at all.</summary>
    public bool IsOn => _options.IsOn;

    /// <summary>Checks a token.</summary>
    public async Task<AccessVerdict> CheckAsync(string token)
    {
        var result = await _handler.ValidateTokenAsync(token, _parameters);
        if (!result.IsValid)
        {
            // Without the metadata of the tenant no key is known, which is not the caller's fault.
            return result.Exception is SecurityTokenSignatureKeyNotFoundException && !await IsMetadataThereAsync() ? AccessVerdict.CannotTell : AccessVerdict.TokenRefused;
        }

        return HasRight(result.Claims) ? AccessVerdict.Granted : AccessVerdict.RightMissing;
    }

    private static TokenValidationParameters Parameters(EntraOptions options, BaseConfigurationManager metadata) => new()
    {
        ConfigurationManager = metadata,
        ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
        ValidAudiences = [options.ClientId, "api://" + options.ClientId],

        // Which of the two forms a token has is a setting of the app registration.
        ValidIssuers = [$"{options.Instance}{options.TenantId}/v2.0", $"https://sts.windows.net/{options.TenantId}/"],
        ClockSkew = ClockSkew,
    };

    private async Task<bool> IsMetadataThereAsync()
    {
        try
        {
            await _parameters!.ConfigurationManager.GetBaseConfigurationAsync(default);
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private bool HasRight(IDictionary<string, object> claims) =>
        Words(claims, "scp").Contains(_options.Scope, StringComparer.Ordinal) || Words(claims, "roles").Contains(_options.AppRole, StringComparer.Ordinal);

    private static IEnumerable<string> Words(IDictionary<string, object> claims, string name) => claims.TryGetValue(name, out var value)
        ? value switch
        {
            string text => text.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            IEnumerable<object> values => values.OfType<string>(),
            _ => [],
        }
        : [];
}
