namespace PowerPlatformMagento.FlowCheck.Checking.Rules;

/// <summary>No two actions of a flow have the same name, wherever they stand.</summary>
internal sealed class NameRule : IFlowRule
{
    public IEnumerable<(string Element, string Text)> Check(FlowSubject subject) => subject.Actions
        .GroupBy(action => action.Name, StringComparer.OrdinalIgnoreCase)
        .Where(group => group.Count() > 1)
        .Select(group => ($"action {group.Key}", "another action has the same name"));
}
