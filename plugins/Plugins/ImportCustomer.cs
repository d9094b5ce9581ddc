using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Customers;
using PowerPlatformMagento.Plugins.Pipeline;

namespace PowerPlatformMagento.Plugins;

/// <summary>Main operation of the Custom API <c>mag_ImportCustomer</c>: finds or makes the contact of a registered customer.</summary>
public sealed class ImportCustomer : ImportPlugin<Customer>
{
    /// <summary>Registers nothing and holds nothing: instances are cached and shared.</summary>
    public ImportCustomer()
        : base(CustomerErrors.PayloadNotReadable)
    {
    }

    private protected override ImportResult Import(Customer message, ILocalPluginContext context) =>
        new CustomerImport(context.UserService, context.PluginExecutionContext.CorrelationId).Import(message);
}
