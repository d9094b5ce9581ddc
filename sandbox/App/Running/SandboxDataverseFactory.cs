using Microsoft.PowerPlatform.Dataverse.Client;
using PowerPlatformMagento.App.Delivery;

namespace PowerPlatformMagento.Sandbox.App.Running;

/// <summary>Gives the function app the sandbox's Dataverse in the place of a real environment.</summary>
internal sealed class SandboxDataverseFactory(IOrganizationServiceAsync2 service) : IDataverseServiceFactory
{
    public Task<IOrganizationServiceAsync2> GetAsync(CancellationToken cancellationToken) => Task.FromResult(service);
}
