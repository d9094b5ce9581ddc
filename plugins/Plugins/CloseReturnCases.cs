using PowerPlatformMagento.Plugins.Cases;
using PowerPlatformMagento.Plugins.Pipeline;
using PowerPlatformMagento.Plugins.Returns.States;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins;

/// <summary>
/// Step after the status of a return changed, on its own time: a return that is over resolves its case.
/// Organization requests: none while the return goes on; else 1 to find the case and 1 to resolve it.
/// </summary>
public sealed class CloseReturnCases : GuardedPlugin
{
    private protected override void Run(ILocalPluginContext context)
    {
        var input = StepInput.Of(context.PluginExecutionContext);
        if (input.Choice(ReturnTable.Status) is { } status && status != input.StoredChoice(ReturnTable.Status) && ReturnState.IsEnd((ReturnStatusChoice)status))
        {
            new ReturnCases(context.SystemService).Close(input.Id, $"Return {input.Text(ReturnTable.Number)}: {(ReturnStatusChoice)status}");
        }
    }
}
