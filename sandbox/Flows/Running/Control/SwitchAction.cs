using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Expressions.Values;

namespace PowerPlatformMagento.Sandbox.Flows.Running.Control;

/// <summary>Switch: runs the case whose value equals, type and case of letters included, else the default.</summary>
internal sealed class SwitchAction : IActionBehavior
{
    public async Task<ActionOutcome> RunAsync(ActionContext context, CancellationToken cancellationToken)
    {
        var action = context.Action;
        var value = context.Evaluate(action.Json["expression"]);
        if (value.Type is not (JTokenType.String or JTokenType.Integer))
        {
            return ActionOutcome.Failure(
                "ExpressionEvaluationFailed",
                $"The execution of template action '{action.Name}' failed: The result of the evaluation of 'scope' action expression "
                + $"'{FlowValue.ToText(action.Json["expression"])}' is not valid. It is of type '{FlowValue.TypeName(value)}' but is expected to be a value of type 'String, Integer'.");
        }

        if (action.Blocks.FirstOrDefault(block => block.Case is { } given && given.Type != value.Type) is { } mismatch)
        {
            return ActionOutcome.Failure(
                "InternalServerError",
                $"The case '{mismatch.Name}' of '{action.Name}' is of type '{FlowValue.TypeName(mismatch.Case)}' but the expression is of type '{FlowValue.TypeName(value)}'.");
        }

        var taken = action.Blocks.FirstOrDefault(block => block.Case is { } given && ValueEquality.AreEqual(given, value)) ?? action.Blocks[^1];
        foreach (var other in action.Blocks.Where(block => !ReferenceEquals(block, taken)))
        {
            context.Blocks.Skip(other, context.Frame, SkipReasons.ByBranch);
        }

        var status = await context.Blocks.RunAsync(taken, context.Frame, cancellationToken).ConfigureAwait(false);
        return Containers.Outcome(status, () => ScopeResults.Of(action, context.Frame)) with { Inputs = new JObject { ["expressionResult"] = value } };
    }
}
