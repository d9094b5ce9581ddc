using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Expressions.Evaluation;
using PowerPlatformMagento.FlowCheck.Types;

namespace PowerPlatformMagento.Sandbox.Flows.Running.Control;

/// <summary>Condition: runs one of two branches.</summary>
internal sealed class IfAction : IActionBehavior
{
    public async Task<ActionOutcome> RunAsync(ActionContext context, CancellationToken cancellationToken)
    {
        var condition = context.Action.Json["expression"] ?? throw new ExpressionException("The condition has no expression.");
        var isTrue = Conditions.IsTrue(condition, part => context.Evaluate(part));
        var taken = context.Action.Blocks[isTrue ? 0 : 1];
        context.Blocks.Skip(context.Action.Blocks[isTrue ? 1 : 0], context.Frame, SkipReasons.ByBranch);
        var status = await context.Blocks.RunAsync(taken, context.Frame, cancellationToken).ConfigureAwait(false);
        return Containers.Outcome(status, () => ScopeResults.Of(context.Action, context.Frame)) with
        {
            Inputs = new JObject { ["expressionResult"] = isTrue },
        };
    }
}
