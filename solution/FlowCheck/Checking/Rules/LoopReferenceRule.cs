using PowerPlatformMagento.FlowCheck.Definition;

namespace PowerPlatformMagento.FlowCheck.Checking.Rules;

/// <summary>Elements and rounds are asked for inside their loops only.</summary>
internal sealed class LoopReferenceRule : IFlowRule
{
    private static readonly HashSet<string> WithElements = new(StringComparer.Ordinal) { "Select", "Query", "Table" };

    public IEnumerable<(string Element, string Text)> Check(FlowSubject subject)
    {
        foreach (var (element, action, call) in subject.Calls())
        {
            IEnumerable<FlowAction> loops = action is null ? [] : subject.Ancestors(action).Prepend(action).Where(ancestor => ancestor.IsLoop && (ancestor != action || action.Type == "Until"));
            if (call.Is("item") && !(action is not null && WithElements.Contains(action.Type)) && !loops.Any(loop => loop.Type == "Foreach"))
            {
                yield return (element, "item() is used outside of a loop");
            }
            else if ((call.Is("items") || call.Is("iterationIndexes")) && !loops.Any(loop => IsNamed(loop, call.FirstText) && (call.Is("iterationIndexes") || loop.Type == "Foreach")))
            {
                yield return (element, $"{call} is used outside of that loop");
            }
            else if (call.Is("action"))
            {
                yield return (element, "the flow check does not know action()");
            }
            else if (call.Is("listCallbackUrl"))
            {
                yield return (element, "the address of events is filled in by itself; listCallbackUrl() is not known");
            }
        }
    }

    private static bool IsNamed(FlowAction loop, string? name) => string.Equals(loop.Name, name, StringComparison.OrdinalIgnoreCase);
}
