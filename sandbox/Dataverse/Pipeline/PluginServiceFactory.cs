using Microsoft.Xrm.Sdk;

namespace PowerPlatformMagento.Sandbox.Dataverse.Pipeline;

/// <summary>Null is SYSTEM, the empty id the user the plug-in runs as.</summary>
internal sealed class PluginServiceFactory(Engine engine, Operation operation) : IOrganizationServiceFactory
{
    public IOrganizationService CreateOrganizationService(Guid? userId)
    {
        var caller = userId switch
        {
            null => engine.System,
            { } id when id == Guid.Empty || id == operation.Caller.User.Id => operation.Caller,
            { } id => engine.CallerOf(id),
        };
        return new PluginOrganizationService(engine, operation, caller);
    }
}
