using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck;
using PowerPlatformMagento.FlowCheck.Expressions.Evaluation;
using PowerPlatformMagento.FlowCheck.Types;

namespace PowerPlatformMagento.Sandbox.Flows.Running.Actions;

/// <summary>Initialize variable.</summary>
internal sealed class InitializeVariableAction : IActionBehavior
{
    public Task<ActionOutcome> RunAsync(ActionContext context, CancellationToken cancellationToken)
    {
        var inputs = (JObject)context.Evaluate(context.Inputs);
        foreach (var variable in inputs["variables"] as JArray ?? throw new ExpressionException("The action has no variables."))
        {
            var name = FlowJson.Text(FlowJson.Member(variable, "name")) ?? throw new ExpressionException("The variable has no name.");
            var type = VariableTypes.Parse(FlowJson.Text(FlowJson.Member(variable, "type")))
                ?? throw new ExpressionException($"The variable '{name}' has no known type.");
            context.Run.Variables.Initialize(name, type, FlowJson.Member(variable, "value") ?? JValue.CreateNull());
        }

        return Task.FromResult(ActionOutcome.Success(inputs, null, ActionOutcome.Unspecified));
    }
}
