using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Cases;
using PowerPlatformMagento.Plugins.Pipeline;

namespace PowerPlatformMagento.Plugins;

/// <summary>
/// Main operation of the Custom API <c>mag_ImportServiceRequest</c>: makes a case of what a customer asks in the store.
/// Organization requests: 7 for a known customer (case, store, limit, open cases, identities, subject, the case with files and return); 1 more for the
/// order it names, 1 more for a return and 1 for other returns of its order, 1 more when a subject is named by its title, 2 more for somebody new. Known already: 1.
/// </summary>
public sealed class ImportServiceRequest : ImportPlugin<ServiceRequest>
{
    /// <summary>Registers nothing and holds nothing: instances are cached and shared.</summary>
    public ImportServiceRequest()
        : base(CaseErrors.PayloadNotReadable)
    {
    }

    private protected override ImportResult Import(ServiceRequest message, ILocalPluginContext context) =>
        new ServiceRequestImport(context.UserService, context.SystemService, context.PluginExecutionContext.OperationCreatedOn).Import(message);
}
