using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Expressions.Functions;
using PowerPlatformMagento.FlowCheck.Expressions.Values;

namespace PowerPlatformMagento.Sandbox.Flows.Running.Actions;

/// <summary>Join: one text of all elements.</summary>
internal sealed class JoinAction : IActionBehavior
{
    public Task<ActionOutcome> RunAsync(ActionContext context, CancellationToken cancellationToken)
    {
        var from = ArrayInput.Read(context);
        var separator = FlowValue.ToText(context.Evaluate(context.Inputs["joinWith"]));
        return Task.FromResult(ActionOutcome.Success(
            new JObject { ["from"] = from, ["joinWith"] = separator },
            new JObject { ["body"] = TextFunctions.Together(separator, from) }));
    }
}
