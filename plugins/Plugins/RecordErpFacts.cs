using PowerPlatformMagento.Plugins.Erp;
using PowerPlatformMagento.Plugins.Pipeline;

namespace PowerPlatformMagento.Plugins;

/// <summary>
/// Step after a sales order was changed, in the same transaction: copies how far it is to the order of the store. One organization request, none when
/// nothing of it changed. Filtered on the columns of Sales: <c>msdyn_processingstatus</c> is not there without dual-write, and is read when it comes along.
/// </summary>
public sealed class RecordErpFacts : GuardedPlugin
{
    private protected override void Run(ILocalPluginContext context)
    {
        if (ErpFacts.Of(StepInput.Of(context.PluginExecutionContext)) is { } order)
        {
            context.SystemService.Update(order);
        }
    }
}
