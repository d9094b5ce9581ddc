using PowerPlatformMagento.Plugins.Desk;
using PowerPlatformMagento.Plugins.Pipeline;

namespace PowerPlatformMagento.Plugins;

/// <summary>Step before the update of a sync issue: accepts or refuses what somebody decided, and keeps the corrected value with it.</summary>
public sealed class SyncIssueDecision : GuardedPlugin
{
    private protected override void Run(ILocalPluginContext context) =>
        SyncIssueDecisions.Apply(
            StepInput.Of(context.PluginExecutionContext),
            context.PluginExecutionContext.InitiatingUserId,
            context.PluginExecutionContext.OperationCreatedOn);
}
