using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck;
using PowerPlatformMagento.FlowCheck.Expressions.Evaluation;
using PowerPlatformMagento.FlowCheck.Expressions.Values;
using PowerPlatformMagento.Sandbox.Flows.History;

namespace PowerPlatformMagento.Sandbox.Flows.Running.Control;

/// <summary>Terminate: ends the run at once.</summary>
internal sealed class TerminateAction : IActionBehavior
{
    public Task<ActionOutcome> RunAsync(ActionContext context, CancellationToken cancellationToken)
    {
        var inputs = (JObject)context.Evaluate(context.Inputs);
        var status = FlowJson.Text(inputs["runStatus"]) switch
        {
            "Succeeded" => FlowRunStatus.Succeeded,
            "Failed" => FlowRunStatus.Failed,
            "Cancelled" => FlowRunStatus.Cancelled,
            var other => throw new ExpressionException($"The status '{other}' is none a run can end with."),
        };
        var error = inputs["runError"] is JObject given
            ? new FlowError(FlowValue.ToText(given["code"]) is { Length: > 0 } code ? code : "Terminated", FlowValue.ToText(given["message"]))
            : null;
        context.Run.End(status, error);
        return Task.FromResult(ActionOutcome.Success(inputs, null, ActionOutcome.Unspecified));
    }
}
