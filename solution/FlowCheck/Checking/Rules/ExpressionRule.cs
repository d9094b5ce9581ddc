using PowerPlatformMagento.FlowCheck.Expressions.Functions;
using PowerPlatformMagento.FlowCheck.Expressions.Syntax;

namespace PowerPlatformMagento.FlowCheck.Checking.Rules;

/// <summary>Expressions can be read, and call known functions with as many arguments as they take.</summary>
internal sealed class ExpressionRule : IFlowRule
{
    public IEnumerable<(string Element, string Text)> Check(FlowSubject subject)
    {
        foreach (var (element, _, json) in subject.Places())
        {
            foreach (var text in TemplateWalk.Texts(json))
            {
                if (Problem(text) is { } problem)
                {
                    yield return (element, problem);
                }
            }
        }

        foreach (var (element, _, call) in subject.Calls())
        {
            if (FunctionTable.Find(call.Name) is not { } function)
            {
                yield return (element, $"the function {call.Name} is not known");
            }
            else if (function.ArgumentProblem(call.Arguments.Count) is { } problem)
            {
                yield return (element, problem);
            }
        }
    }

    private static string? Problem(string text)
    {
        try
        {
            TemplateString.Parse(text);
            return null;
        }
        catch (ExpressionSyntaxException error)
        {
            return error.Message;
        }
    }
}
