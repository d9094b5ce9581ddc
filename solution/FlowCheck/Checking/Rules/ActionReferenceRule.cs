using PowerPlatformMagento.FlowCheck.Definition;

namespace PowerPlatformMagento.FlowCheck.Checking.Rules;

/// <summary>Expressions look at actions that exist and have ended before.</summary>
internal sealed class ActionReferenceRule : IFlowRule
{
    private static readonly HashSet<string> Reading = new(StringComparer.OrdinalIgnoreCase) { "body", "outputs", "actions", "actionBody", "actionOutputs", "result" };

    public IEnumerable<(string Element, string Text)> Check(FlowSubject subject)
    {
        foreach (var (element, action, call) in subject.Calls().Where(use => Reading.Contains(use.Call.Name)))
        {
            if (call.FirstText is not { } name)
            {
                yield return (element, $"{call} does not name its action by a text");
            }
            else if (!subject.Names.Contains(name))
            {
                yield return (element, $"{call} refers to an action that does not exist");
            }
            else if (action is null)
            {
                yield return (element, $"{call} is used in the trigger, before any action");
            }
            else if (!IsBefore(subject, action, name))
            {
                yield return (element, $"{call} refers to an action that has not ended before: it must be in runAfter, directly or by way of others, and not inside a loop");
            }
            else if (call.Is("result") && subject.Actions.Any(other => IsNamed(other, name) && other.Blocks.Count == 0))
            {
                yield return (element, $"{call} refers to an action without actions inside");
            }
        }
    }

    private static bool IsBefore(FlowSubject subject, FlowAction action, string name)
    {
        if (subject.Before(action).Any(earlier => IsNamed(earlier, name)))
        {
            return true;
        }

        // The condition of a loop is looked at after its actions.
        return action.Type == "Until" && action.Blocks.SelectMany(block => block.Actions).SelectMany(Visible).Any(child => IsNamed(child, name));
    }

    private static IEnumerable<FlowAction> Visible(FlowAction action) =>
        (action.IsLoop ? [] : action.Blocks.SelectMany(block => block.Actions).SelectMany(Visible)).Prepend(action);

    private static bool IsNamed(FlowAction action, string name) => string.Equals(action.Name, name, StringComparison.OrdinalIgnoreCase);
}
