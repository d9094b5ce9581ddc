using PowerPlatformMagento.Sandbox.Flows.Running;
using PowerPlatformMagento.Sandbox.Flows.Running.Triggers;

namespace PowerPlatformMagento.Sandbox.Flows.Checking.Rules;

/// <summary>Types of actions and triggers are known and stand where they may.</summary>
internal sealed class TypeRule : IFlowRule
{
    public IEnumerable<(string Element, string Text)> Check(FlowSubject subject)
    {
        if (TriggerTypes.Find(subject.Flow.Trigger.Type) is null)
        {
            yield return (subject.TriggerElement, $"the sandbox does not know triggers of the type {subject.Flow.Trigger.Type}; it knows {string.Join(", ", TriggerTypes.All)}");
        }

        foreach (var action in subject.Actions)
        {
            if (ActionTypes.Find(action.Type) is null)
            {
                yield return (FlowSubject.Element(action), $"the sandbox does not know actions of the type {action.Type}");
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
