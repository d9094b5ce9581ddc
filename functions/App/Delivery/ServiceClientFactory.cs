using Azure.Core;
using Azure.Identity;
using Microsoft.Extensions.Options;
using Microsoft.PowerPlatform.Dataverse.Client;

namespace PowerPlatformMagento.App.Delivery;

/// <summary>Connects to a real environment with the identity of the app; there is no password or secret.</summary>
internal sealed class ServiceClientFactory(IOptions<DataverseOptions> options) : IDataverseServiceFactory, IDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private ServiceClient? _client;

    public async Task<IOrganizationServiceAsync2> GetAsync(CancellationToken cancellationToken)
    {
        if (_client is { } connected)
        {
            return connected;
        }

        await _gate.WaitAsync(cancellationToken);
        try
        {
            // The constructor signs in and blocks meanwhile.
            return _client ??= await Task.Run(Connect, cancellationToken);
        }
        finally
        {
            _gate.Release();
        }
    }

    public void Dispose()
    {
        _client?.Dispose();
        _gate.Dispose();
    }

    private ServiceClient Connect()
    {
        var url = options.Value.Url!;
        var credential = new DefaultAzureCredential(new DefaultAzureCredentialOptions
        {
            ManagedIdentityClientId = options.Value.ManagedIdentityClientId,
            ExcludeInteractiveBrowserCredential = true,
        });
        var scope = new TokenRequestContext([new Uri(url, "/.default").AbsoluteUri]);

        // Retries and waits are decided in one place, DataverseGate; the affinity cookie would send all load to one server.
        return new ServiceClient(url, async _ => (await credential.GetTokenAsync(scope)).Token)
        {
            MaxRetryCount = 0,
            EnableAffinityCookie = false,
        };
    }
}
