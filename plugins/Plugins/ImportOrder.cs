using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Orders;
using PowerPlatformMagento.Plugins.Pipeline;

namespace PowerPlatformMagento.Plugins;

/// <summary>Main operation of the Custom API <c>mag_ImportOrder</c>: writes an order of the store with everything that belongs to it.</summary>
public sealed class ImportOrder : ImportPlugin<Order>
{
    /// <summary>Registers nothing and holds nothing: instances are cached and shared.</summary>
    public ImportOrder()
        : base(OrderErrors.PayloadNotReadable)
    {
    }

    private protected override ImportResult Import(Order message, ILocalPluginContext context) =>
        new OrderImport(context.UserService).Import(message);
}
