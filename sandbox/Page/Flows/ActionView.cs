using PowerPlatformMagento.Sandbox.Flows;
using PowerPlatformMagento.Sandbox.Flows.History;

namespace PowerPlatformMagento.Sandbox.Page.Flows;

/// <summary>An action of a flow with what became of it in one run.</summary>
/// <param name="Outline">Where it stands in the flow.</param>
/// <param name="Runs">How it ended, once for each round of the loops around it; empty when it has not ended.</param>
/// <param name="Hidden">How many rounds more there were than are shown.</param>
public sealed record ActionView(ActionOutline Outline, IReadOnlyList<ActionRun> Runs, int Hidden)
{
    // A loop over a thousand rows is looked at by its first rounds and its failures.
    private const int MostRounds = 20;

    /// <summary>The actions of a flow in the order of its definition, each before those inside it.</summary>
    public static IReadOnlyList<ActionView> Of(FlowState flow, FlowRun run)
    {
        var runs = run.Actions.ToLookup(action => action.Name, StringComparer.Ordinal);
        return [.. flow.Actions.Select(outline => Of(outline, [.. runs[outline.Name]]))];
    }

    private static ActionView Of(ActionOutline outline, List<ActionRun> runs)
    {
        // Failures first: they are what somebody looks for. The sort keeps the order of rounds.
        var shown = runs.OrderBy(run => run.Status is ActionStatus.Failed or ActionStatus.TimedOut ? 0 : 1).Take(MostRounds).ToList();
        return new ActionView(outline, shown, runs.Count - shown.Count);
    }
}
