using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Plugins.Pipeline;
using PowerPlatformMagento.Plugins.Returns.Requests;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins;

/// <summary>
/// Step after a refund of an order arrived, or a return of an order that may be paid back already, on its own time: returns that are paid for are refunded.
/// Organization requests: 1 to look for returns of the order; with open ones 1 for the refunds, 1 for the parts of bundles where a refund has lines that do not come back, and 1 a return that is paid.
/// </summary>
public sealed class SettleReturns : GuardedPlugin
{
    private protected override void Run(ILocalPluginContext context)
    {
        // Refunds and returns have the order in a column of the same name.
        if (StepInput.Of(context.PluginExecutionContext).Value<EntityReference>(RefundTable.Order) is { } order)
        {
            new RefundSettlement(context.SystemService, context.PluginExecutionContext.OperationCreatedOn).Settle(order.Id);
        }
    }
}
