using PowerPlatformMagento.FlowCheck.Definition;
using PowerPlatformMagento.Sandbox.Flows.History;

namespace PowerPlatformMagento.Sandbox.Flows.Running;

/// <summary>
/// How a block ended: by the ends of its branches. A branch whose last action was skipped counts as the action before it, so an unhandled
/// failure shows and a handled one does not.
/// </summary>
internal static class BlockStatus
{
    public static ActionStatus Of(ActionBlock block, IReadOnlyDictionary<string, ActionRecord> records)
    {
        var inner = block.Actions.SelectMany(action => action.RunAfter.Keys).ToHashSet(StringComparer.Ordinal);
        return block.Actions.Where(action => !inner.Contains(action.Name)).Any(last => IsFailed(last, block, records))
            ? ActionStatus.Failed
            : ActionStatus.Succeeded;
    }

    private static bool IsFailed(FlowAction action, ActionBlock block, IReadOnlyDictionary<string, ActionRecord> records) =>
        records[action.Name].Outcome.Status switch
        {
            ActionStatus.Failed or ActionStatus.TimedOut or ActionStatus.Cancelled => true,
            ActionStatus.Skipped => action.RunAfter.Keys.Select(block.Find).OfType<FlowAction>().Any(before => IsFailed(before, block, records)),
            _ => false,
        };
}
