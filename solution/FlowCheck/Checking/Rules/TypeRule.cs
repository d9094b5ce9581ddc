using PowerPlatformMagento.FlowCheck.Types;

namespace PowerPlatformMagento.FlowCheck.Checking.Rules;

/// <summary>Types of actions and triggers are known and stand where they may.</summary>
internal sealed class TypeRule : IFlowRule
{
    public IEnumerable<(string Element, string Text)> Check(FlowSubject subject)
    {
        if (!KnownTypes.Triggers.Contains(subject.Flow.Trigger.Type))
        {
            yield return (subject.TriggerElement, $"the flow check does not know triggers of the type {subject.Flow.Trigger.Type}; it knows {string.Join(", ", KnownTypes.Triggers)}");
        }

        foreach (var action in subject.Actions)
        {
            if (!KnownTypes.Actions.Contains(action.Type))
            {
                yield return (FlowSubject.Element(action), $"the flow check does not know actions of the type {action.Type}");
            }

            if (action.Type == "InitializeVariable" && subject.ParentOf(action) is not null)
            {
                yield return (FlowSubject.Element(action), "variables are initialized outside of scopes, conditions and loops only");
            }

            if (action.Type == "Terminate" && subject.Ancestors(action).Any(ancestor => ancestor.IsLoop))
            {
                yield return (FlowSubject.Element(action), "a run cannot be terminated inside a loop");
            }

            if (action.Type == "Response" && subject.Ancestors(action).Any(ancestor => ancestor.IsLoop))
            {
                yield return (FlowSubject.Element(action), "a response cannot stand inside a loop");
            }
        }
    }
}
