using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Plugins.Consents;
using PowerPlatformMagento.Plugins.Outbox;
using PowerPlatformMagento.Plugins.Pipeline;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins;

/// <summary>
/// Step after a contact, account or address was changed, in the same transaction: leaves the change in the outbox of each store that is to be told. Imports leave none.
/// A newsletter choice people enter gets its source and time, which costs 1 organization request more, and so does a credit limit, for its currency.
/// </summary>
public sealed class RecordOutboxChange : GuardedPlugin
{
    private protected override void Run(ILocalPluginContext context)
    {
        var execution = context.PluginExecutionContext;
        if (!ImportOrigin.Is(execution))
        {
            var input = StepInput.Of(execution);
            ProveConsent(input, context.UserService, execution.OperationCreatedOn);
            new OutboxRecorder(context.SystemService).Record(input, execution.OperationCreatedOn, execution.CorrelationId);
        }
    }

    // Neither column is told to a store, so this does not start the step again.
    private static void ProveConsent(StepInput input, IOrganizationService userService, DateTime enteredAt)
    {
        if (input.Target.LogicalName == ContactTable.Name && input.Before is not null && ConsentColumns.IsChosen(input.Target, input.Before))
        {
            var proof = new Entity(ContactTable.Name, input.Id);
            ConsentColumns.Set(proof, ConsentSource.Dynamics365, enteredAt);
            userService.Update(proof);
        }
    }
}
