using Microsoft.PowerPlatform.Dataverse.Client;
using PowerPlatformMagento.App.Delivery;

namespace PowerPlatformMagento.Connector.Definition.Tests.Support;

/// <summary>Gives the app the sandbox's Dataverse.</summary>
internal sealed class SandboxConnection(IOrganizationServiceAsync2 service) : IDataverseServiceFactory
{
    public Task<IOrganizationServiceAsync2> GetAsync(CancellationToken cancellationToken) => Task.FromResult(service);
}
