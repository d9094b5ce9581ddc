using Microsoft.PowerPlatform.Dataverse.Client;

namespace PowerPlatformMagento.App.Delivery;

/// <summary>Hands out the connection to Dataverse. Replaceable: the sandbox puts its own environment here.</summary>
public interface IDataverseServiceFactory
{
    /// <summary>The connection, shared and safe for concurrent use. Fails when it cannot be made; the next call tries again.</summary>
    Task<IOrganizationServiceAsync2> GetAsync(CancellationToken cancellationToken);
}
