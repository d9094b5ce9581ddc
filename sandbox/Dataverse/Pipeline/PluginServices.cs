using Microsoft.Xrm.Sdk;

namespace PowerPlatformMagento.Sandbox.Dataverse.Pipeline;

/// <summary>The service provider a plug-in gets. A service that isn't offered is null, as in Dataverse.</summary>
internal sealed class PluginServices(PluginContext context, ITracingService trace, IOrganizationServiceFactory factory) : IServiceProvider
{
    public object? GetService(Type serviceType)
    {
        if (serviceType == typeof(ITracingService))
        {
            return trace;
        }

        if (serviceType == typeof(IOrganizationServiceFactory))
        {
            return factory;
        }

        return serviceType.IsInstanceOfType(context) && serviceType.IsInterface ? context : null;
    }
}
