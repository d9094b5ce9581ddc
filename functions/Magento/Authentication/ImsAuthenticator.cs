using System.Net.Http.Headers;
using PowerPlatformMagento.Magento.Options;

namespace PowerPlatformMagento.Magento.Authentication;

/// <summary>Sends a token of Adobe's identity service with the two headers the gateway in front of the cloud service asks for.</summary>
internal sealed class ImsAuthenticator(ImsCredentials credentials, ImsTokens tokens) : IRequestAuthenticator, IDisposable
{
    public async ValueTask AuthenticateAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var token = await tokens.GetAsync(cancellationToken).ConfigureAwait(false);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        request.Headers.Remove("x-api-key");
        request.Headers.Add("x-api-key", credentials.ClientId);
        request.Headers.Remove("x-gw-ims-org-id");
        request.Headers.Add("x-gw-ims-org-id", credentials.OrganizationId);
    }

    public ValueTask<bool> TryRenewAsync(HttpRequestMessage refused, CancellationToken cancellationToken) =>
        tokens.TryReplaceAsync(refused.Headers.Authorization?.Parameter, cancellationToken);

    public void Dispose() => tokens.Dispose();
}
