using PowerPlatformMagento.Plugins.Pipeline;
using PowerPlatformMagento.Plugins.Summaries;

namespace PowerPlatformMagento.Plugins;

/// <summary>Step after an order was written or deleted, on its own time: keeps the purchase summaries of its customers true.</summary>
public sealed class PurchaseSummaryUpkeep : GuardedPlugin
{
    private protected override void Run(ILocalPluginContext context)
    {
        var summaries = new PurchaseSummaries(context.SystemService, context.Trace);
        foreach (var purchaser in OrderCustomersTouched.By(StepInput.Of(context.PluginExecutionContext)))
        {
            summaries.Recalculate(purchaser, context.PluginExecutionContext.OperationCreatedOn);
        }
    }
}
