using PowerPlatformMagento.Plugins.Outbox;
using PowerPlatformMagento.Plugins.Pipeline;

namespace PowerPlatformMagento.Plugins;

/// <summary>Step after a contact, account or address was changed, in the same transaction: leaves the change in the outbox of each store that is to be told. Imports leave none.</summary>
public sealed class RecordOutboxChange : GuardedPlugin
{
    private protected override void Run(ILocalPluginContext context)
    {
        var execution = context.PluginExecutionContext;
        if (!ImportOrigin.Is(execution))
        {
            new OutboxRecorder(context.SystemService).Record(StepInput.Of(execution), execution.OperationCreatedOn, execution.CorrelationId);
        }
    }
}
