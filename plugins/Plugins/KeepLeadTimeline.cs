using PowerPlatformMagento.Plugins.Activities;
using PowerPlatformMagento.Plugins.Pipeline;

namespace PowerPlatformMagento.Plugins;

/// <summary>Step after the state of a lead changed, on its own time: brings what a qualified lead did in the store to the timeline of the contact.</summary>
/// <remarks>Organization requests: 0 unless the lead was qualified; then 1 or 2, and one for each web activity.</remarks>
public sealed class KeepLeadTimeline : GuardedPlugin
{
    private protected override void Run(ILocalPluginContext context) =>
        new LeadTimeline(context.SystemService).Run(StepInput.Of(context.PluginExecutionContext));
}
