using PowerPlatformMagento.FlowCheck.Definition;
using PowerPlatformMagento.Sandbox.Flows.History;

namespace PowerPlatformMagento.Sandbox.Flows.Running;

/// <summary>Runs the actions of a block: each as soon as those it runs after have ended, several at a time.</summary>
internal sealed class BlockRunner(RunContext run)
{
    private readonly ActionRunner _actions = new(run);

    /// <returns>Failed when a branch of the block ended so, Cancelled when the run did, else Succeeded.</returns>
    public async Task<ActionStatus> RunAsync(ActionBlock block, RunFrame frame, CancellationToken cancellationToken)
    {
        var started = new Dictionary<string, Task<ActionRecord>>(StringComparer.Ordinal);
        Task<ActionRecord> Start(FlowAction action) => started.TryGetValue(action.Name, out var task)
            ? task
            : started[action.Name] = RunAfterAsync(action, [.. action.RunAfter.Keys.Select(block.Find).OfType<FlowAction>().Select(Start)], frame, cancellationToken);

        var records = await Task.WhenAll(block.Actions.Select(Start)).ConfigureAwait(false);
        return run.Ended is null ? BlockStatus.Of(block, records.ToDictionary(record => record.Action.Name, StringComparer.Ordinal)) : ActionStatus.Cancelled;
    }

    /// <summary>Marks all actions of a block as skipped, those inside them too.</summary>
    public void Skip(ActionBlock block, RunFrame frame, Func<FlowAction, FlowError> reason)
    {
        foreach (var action in block.Actions)
        {
            _actions.Skip(action, frame, reason(action));
        }
    }

    private async Task<ActionRecord> RunAfterAsync(FlowAction action, Task<ActionRecord>[] waits, RunFrame frame, CancellationToken cancellationToken)
    {
        var before = await Task.WhenAll(waits).ConfigureAwait(false);
        if (run.Ended is not null)
        {
            return _actions.Skip(action, frame, SkipReasons.Terminated);
        }

        return SkipReasons.ByRunAfter(action, before) is { } reason
            ? _actions.Skip(action, frame, reason)
            : await _actions.RunAsync(action, frame, this, cancellationToken).ConfigureAwait(false);
    }
}
