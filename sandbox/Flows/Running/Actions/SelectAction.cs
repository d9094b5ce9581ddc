using Newtonsoft.Json.Linq;

namespace PowerPlatformMagento.Sandbox.Flows.Running.Actions;

/// <summary>Select: makes something of each element.</summary>
internal sealed class SelectAction : IActionBehavior
{
    public Task<ActionOutcome> RunAsync(ActionContext context, CancellationToken cancellationToken)
    {
        var from = ArrayInput.Read(context);
        var shape = context.Inputs["select"] ?? JValue.CreateNull();
        return Task.FromResult(ActionOutcome.Success(
            new JObject { ["from"] = from },
            new JObject { ["body"] = new JArray(from.Select(element => context.Evaluate(shape, element))) }));
    }
}
