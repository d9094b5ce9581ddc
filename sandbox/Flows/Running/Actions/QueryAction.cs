using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Expressions.Evaluation;
using PowerPlatformMagento.FlowCheck.Types;

namespace PowerPlatformMagento.Sandbox.Flows.Running.Actions;

/// <summary>Filter array: keeps the elements a condition is true for.</summary>
internal sealed class QueryAction : IActionBehavior
{
    public Task<ActionOutcome> RunAsync(ActionContext context, CancellationToken cancellationToken)
    {
        var from = ArrayInput.Read(context);
        var condition = context.Inputs["where"] ?? throw new ExpressionException("The filter has no condition.");
        var kept = from.Where(element => Conditions.IsTrue(condition, part => context.Evaluate(part, element)));
        return Task.FromResult(ActionOutcome.Success(new JObject { ["from"] = from }, new JObject { ["body"] = new JArray(kept) }));
    }
}
