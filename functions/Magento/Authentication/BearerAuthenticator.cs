using System.Net.Http.Headers;
using PowerPlatformMagento.Magento.Options;

namespace PowerPlatformMagento.Magento.Authentication;

/// <summary>Sends an integration access token as it is.</summary>
internal sealed class BearerAuthenticator(BearerCredentials credentials) : IRequestAuthenticator
{
    public ValueTask AuthenticateAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", credentials.Token);
        return ValueTask.CompletedTask;
    }

    public ValueTask<bool> TryRenewAsync(HttpRequestMessage refused, CancellationToken cancellationToken) => ValueTask.FromResult(false);
}
