namespace PowerPlatformMagento.Sandbox.Flows.Running.Control;

/// <summary>Scope: runs its actions and ends as they did.</summary>
internal sealed class ScopeAction : IActionBehavior
{
    public async Task<ActionOutcome> RunAsync(ActionContext context, CancellationToken cancellationToken)
    {
        foreach (var block in context.Action.Blocks)
        {
            var status = await context.Blocks.RunAsync(block, context.Frame, cancellationToken).ConfigureAwait(false);
            return Containers.Outcome(status, () => ScopeResults.Of(context.Action, context.Frame));
        }

        return Containers.Outcome(History.ActionStatus.Succeeded, () => []);
    }
}
