using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Expressions.Functions;
using PowerPlatformMagento.FlowCheck.Expressions.Syntax;

namespace PowerPlatformMagento.FlowCheck.Expressions.Evaluation;

/// <summary>Works out the value of an expression.</summary>
internal sealed class ExpressionEvaluator(IExpressionScope scope)
{
    /// <exception cref="ExpressionException">The expression has no value.</exception>
    public JToken Evaluate(ExpressionNode node) => node switch
    {
        ExpressionNode.Literal literal => literal.Value,
        ExpressionNode.Call call => Call(call),
        ExpressionNode.Selection selection => PropertySelection.Select(selection, Evaluate(selection.Target), Evaluate(selection.Key)),
        _ => throw new ExpressionException($"The template language expression '{node}' cannot be evaluated."),
    };

    private JToken Call(ExpressionNode.Call call)
    {
        var function = FunctionTable.Find(call.Name) ?? throw FunctionErrors.Unknown(call.Name);
        if (function.ArgumentProblem(call.Arguments.Count) is { } problem)
        {
            throw new ExpressionException(problem);
        }

        return ValueLimits.Check(function.Body(new FunctionCall(function.Name, call.Arguments, this, scope)));
    }
}
