using PowerPlatformMagento.FlowCheck.Definition;

namespace PowerPlatformMagento.FlowCheck.Checking.Rules;

/// <summary>Actions run after actions of their block, in known statuses, and never in a circle.</summary>
internal sealed class OrderRule : IFlowRule
{
    private static readonly HashSet<string> Statuses = new(StringComparer.Ordinal) { "Succeeded", "Failed", "Skipped", "TimedOut" };

    public IEnumerable<(string Element, string Text)> Check(FlowSubject subject) => subject.Actions.SelectMany(action => Check(subject, action));

    private static IEnumerable<(string Element, string Text)> Check(FlowSubject subject, FlowAction action)
    {
        var element = FlowSubject.Element(action);
        var block = subject.BlockOf(action);
        foreach (var (name, statuses) in action.RunAfter)
        {
            if (block.Find(name) is null)
            {
                yield return (element, $"it runs after {name}, which is not beside it");
            }

            if (statuses.Count == 0)
            {
                yield return (element, $"it runs after {name} in no status");
            }

            foreach (var status in statuses.Where(status => !Statuses.Contains(status)))
            {
                yield return (element, $"it runs after {name} in the status {status}, which is none");
            }
        }

        if (IsInCircle(action, block))
        {
            yield return (element, "it runs after itself, by way of others");
        }
    }

    private static bool IsInCircle(FlowAction action, ActionBlock block)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<string>(action.RunAfter.Keys);
        while (open.TryDequeue(out var name))
        {
            if (name == action.Name)
            {
                return true;
            }

            if (seen.Add(name) && block.Find(name) is { } earlier)
            {
                foreach (var next in earlier.RunAfter.Keys)
                {
                    open.Enqueue(next);
                }
            }
        }

        return false;
    }
}
