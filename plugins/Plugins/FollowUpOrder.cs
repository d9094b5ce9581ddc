using PowerPlatformMagento.Plugins.Activities;
using PowerPlatformMagento.Plugins.Pipeline;

namespace PowerPlatformMagento.Plugins;

/// <summary>Step after an order was made, on its own time: closes the cart it came from and leaves a task where the rule says so.</summary>
/// <remarks>Organization requests: 2 for an order whose cart nobody abandoned; 4 when it converts a cart, and one for each task it closes; a follow-up task adds 3.</remarks>
public sealed class FollowUpOrder : GuardedPlugin
{
    private protected override void Run(ILocalPluginContext context)
    {
        var order = StepInput.Of(context.PluginExecutionContext).Target;
        new OrderFollowUp(context.SystemService, context.Trace).Run(order, context.PluginExecutionContext.OperationCreatedOn);
    }
}
