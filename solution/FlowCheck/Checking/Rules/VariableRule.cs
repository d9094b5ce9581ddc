using PowerPlatformMagento.FlowCheck.Definition;
using PowerPlatformMagento.FlowCheck.Expressions.Syntax;
using PowerPlatformMagento.FlowCheck.Types;

namespace PowerPlatformMagento.FlowCheck.Checking.Rules;

/// <summary>Variables are initialized once, before they are used, and not set to something made of themselves.</summary>
internal sealed class VariableRule : IFlowRule
{
    private const string Initialize = "InitializeVariable";

    public IEnumerable<(string Element, string Text)> Check(FlowSubject subject) => Twice(subject).Concat(Reads(subject)).Concat(Writes(subject));

    private static IEnumerable<(string Element, string Text)> Twice(FlowSubject subject) => subject.Actions
        .Where(action => action.Type == Initialize)
        .SelectMany(action => VariableNames.Of(action).Select(name => (Action: action, Name: name)))
        .GroupBy(item => item.Name, StringComparer.OrdinalIgnoreCase)
        .Where(group => group.Count() > 1)
        .Select(group => (FlowSubject.Element(group.Last().Action), $"the variable {group.Key} is initialized twice"));

    private static IEnumerable<(string Element, string Text)> Reads(FlowSubject subject)
    {
        foreach (var (element, action, call) in subject.Calls().Where(use => use.Call.Is("variables")))
        {
            if (call.FirstText is not { } name)
            {
                yield return (element, $"{call} does not name its variable by a text");
            }
            else if (action is null || !IsInitialized(subject, action, name))
            {
                yield return (element, $"the variable {name} is used before it is initialized");
            }
        }
    }

    private static IEnumerable<(string Element, string Text)> Writes(FlowSubject subject)
    {
        foreach (var action in subject.Actions.Where(action => action.Type.EndsWith("Variable", StringComparison.Ordinal) && action.Type != Initialize))
        {
            var names = VariableNames.Of(action).ToList();
            if (names.Count == 0)
            {
                yield return (FlowSubject.Element(action), "it names no variable");
            }

            foreach (var name in names.Where(name => !IsInitialized(subject, action, name)))
            {
                yield return (FlowSubject.Element(action), $"the variable {name} is used before it is initialized");
            }

            foreach (var call in TemplateWalk.Calls(action.Inputs).Where(call => call.Is("variables") && names.Contains(call.FirstText ?? string.Empty, StringComparer.OrdinalIgnoreCase)))
            {
                yield return (FlowSubject.Element(action), $"a variable cannot be changed by a value made of itself: {call}");
            }
        }
    }

    private static bool IsInitialized(FlowSubject subject, FlowAction action, string name) => subject.Before(action)
        .Any(earlier => earlier.Type == Initialize && VariableNames.Of(earlier).Contains(name, StringComparer.OrdinalIgnoreCase));
}
