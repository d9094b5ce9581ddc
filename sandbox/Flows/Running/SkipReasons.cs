using PowerPlatformMagento.FlowCheck.Definition;
using PowerPlatformMagento.Sandbox.Flows.History;

namespace PowerPlatformMagento.Sandbox.Flows.Running;

/// <summary>Why an action is skipped, in the words of the platform.</summary>
internal static class SkipReasons
{
    public static FlowError Terminated { get; } = new("Terminated", "The run ended before this action.");

    /// <summary>Null when the action may run.</summary>
    public static FlowError? ByRunAfter(FlowAction action, IReadOnlyList<ActionRecord> before)
    {
        foreach (var record in before)
        {
            var expected = action.RunAfter[record.Action.Name];
            if (!expected.Contains(record.Outcome.Status.ToString()))
            {
                return new FlowError(
                    "ActionConditionFailed",
                    $"The execution of template action '{action.Name}' is skipped: the 'runAfter' condition for action '{record.Action.Name}' is not satisfied. "
                    + $"Expected status values '{string.Join(", ", expected)}' and actual value '{record.Outcome.Status}'.");
            }
        }

        return null;
    }

    public static FlowError ByBranch(FlowAction action) => new(
        "ActionBranchingConditionNotSatisfied",
        $"The execution of template action '{action.Name}' skipped: the branching condition for this action is not satisfied.");

    public static FlowError ByParent(FlowAction action, FlowAction parent, ActionStatus status, string code) => new(
        "ActionDependencyFailed",
        $"The execution of template action '{action.Name}' is skipped: dependant action '{parent.Name}' completed with status '{status}' and code '{code}'.");
}
