using Microsoft.AspNetCore.Http;
using PowerPlatformMagento.Sandbox.Store.Rest;

namespace PowerPlatformMagento.Sandbox.Store.Auth;

/// <summary>Finds out who calls and whether the route is granted.</summary>
internal sealed class Gatekeeper(StoreOptions options)
{
    private readonly OAuthVerifier oauth = new(options.Generation, options.Credentials, options.Time);

    public ImsTokens Ims { get; } = new(options.Credentials, options.Time);

    /// <exception cref="RestError">Not granted, or a signature that is not accepted.</exception>
    public void Demand(HttpRequest request, SignedRequest signed, string resource)
    {
        if (resource != RestRoute.Anonymous && Caller(request, signed)?.Allows(resource) != true)
        {
            throw RestError.Forbidden(resource);
        }
    }

    /// <summary>The integration that calls; null when nobody signs in.</summary>
    /// <exception cref="RestError">A signature that is not accepted.</exception>
    public StoreCredential? Caller(HttpRequest request, SignedRequest signed)
    {
        var header = request.Headers.Authorization.ToString();
        if (options.Edition == StoreEdition.AdobeCommerceCloudService)
        {
            var owner = Bearer(header) is { } ims ? Ims.Find(ims) : null;
            return owner is not null && request.Headers["x-api-key"] == owner.ClientId && request.Headers["x-gw-ims-org-id"] == owner.OrganizationId
                ? owner
                : null;
        }

        if (header.StartsWith("OAuth ", StringComparison.OrdinalIgnoreCase))
        {
            return oauth.Verify(header, signed);
        }

        return options.IntegrationTokensAsBearer && Bearer(header) is { } token
            ? options.Credentials.FirstOrDefault(credential => credential.AccessToken == token)
            : null;
    }

    private static string? Bearer(string header) =>
        header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) ? header["Bearer ".Length..].Trim() : null;
}
