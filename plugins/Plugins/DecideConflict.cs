using PowerPlatformMagento.Plugins.Conflicts;
using PowerPlatformMagento.Plugins.Pipeline;

namespace PowerPlatformMagento.Plugins;

/// <summary>Step after somebody decided about a field that both sides changed, in the same transaction: tells the store, or takes its value.</summary>
public sealed class DecideConflict : GuardedPlugin
{
    private protected override void Run(ILocalPluginContext context) =>
        new ConflictDesk(context.SystemService).Decide(StepInput.Of(context.PluginExecutionContext));
}
