using PowerPlatformMagento.Plugins.Desk;
using PowerPlatformMagento.Plugins.Pipeline;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins;

/// <summary>Step before the creation of a sync issue: gives it to the team that works the error desk.</summary>
public sealed class SyncIssueOwner : GuardedPlugin
{
    private protected override void Run(ILocalPluginContext context)
    {
        if (new OperatorsTeam(context.SystemService).Find() is { } team)
        {
            StepInput.Of(context.PluginExecutionContext).Target[SyncIssueTable.Owner] = team;
        }
    }
}
