namespace PowerPlatformMagento.Sandbox.Flows.Running.Actions;

/// <summary>Compose: its inputs are its outputs.</summary>
internal sealed class ComposeAction : IActionBehavior
{
    public Task<ActionOutcome> RunAsync(ActionContext context, CancellationToken cancellationToken)
    {
        var value = context.Evaluate(context.Action.Inputs);
        return Task.FromResult(ActionOutcome.Success(value, value));
    }
}
