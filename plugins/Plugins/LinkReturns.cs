using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Plugins.Pipeline;
using PowerPlatformMagento.Plugins.Returns.Requests;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins;

/// <summary>
/// Step after an order arrived, on its own time: returns and cases that were asked for before are linked to it.
/// Organization requests: 2 to look; with waiting ones 1 for the order, 1 a case, and for a return 2 and 1 for each of its lines.
/// </summary>
public sealed class LinkReturns : GuardedPlugin
{
    private protected override void Run(ILocalPluginContext context)
    {
        var execution = context.PluginExecutionContext;
        var input = StepInput.Of(execution);
        var id = execution.PrimaryEntityId != Guid.Empty ? execution.PrimaryEntityId : input.Id;
        if (input.Value<EntityReference>(OrderTable.Store) is { } store && input.Text(OrderTable.Number) is { } number)
        {
            new WaitingReturns(context.SystemService, execution.OperationCreatedOn).Link(id, store.Id, number);
        }
    }
}
