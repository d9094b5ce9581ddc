using PowerPlatformMagento.FlowCheck.Definition;
using PowerPlatformMagento.FlowCheck.Expressions.Evaluation;
using PowerPlatformMagento.FlowCheck.Types;
using PowerPlatformMagento.Sandbox.Flows.History;

namespace PowerPlatformMagento.Sandbox.Flows.Running;

/// <summary>Runs one action and writes down how it ended, whatever happened.</summary>
internal sealed class ActionRunner(RunContext run)
{
    private const string Skipped = "ActionSkipped";

    public async Task<ActionRecord> RunAsync(FlowAction action, RunFrame frame, BlockRunner blocks, CancellationToken cancellationToken)
    {
        var startedAt = run.Services.Now;
        var outcome = await GuardedAsync(new ActionContext(run, action, frame, blocks), cancellationToken).ConfigureAwait(false);
        if (outcome.Status != ActionStatus.Succeeded)
        {
            SkipUnreached(action, frame, outcome);
        }

        return Write(action, frame, outcome, startedAt);
    }

    /// <summary>Marks an action as skipped, and all inside it.</summary>
    public ActionRecord Skip(FlowAction action, RunFrame frame, FlowError reason)
    {
        var outcome = new ActionOutcome(ActionStatus.Skipped) { Code = reason.Code == SkipReasons.Terminated.Code ? reason.Code : Skipped, Error = reason };
        SkipUnreached(action, frame, outcome);
        return Write(action, frame, outcome with { Results = action.Blocks.Count > 0 ? () => ScopeResults.Of(action, frame) : null }, run.Services.Now);
    }

    private async Task<ActionOutcome> GuardedAsync(ActionContext context, CancellationToken cancellationToken)
    {
        var behavior = ActionTypes.Find(context.Action.Type);
        if (behavior is null)
        {
            return ActionOutcome.Failure("NotSupported", $"The sandbox does not know actions of the type '{context.Action.Type}'.");
        }

        // The limits of loops are their own.
        var limit = context.Action.IsLoop ? null : Durations.Parse(context.Action.Timeout);
        using var timeout = limit is { } span ? new CancellationTokenSource(span, run.Services.Time) : new CancellationTokenSource();
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token);
        try
        {
            return await behavior.RunAsync(context, linked.Token).ConfigureAwait(false);
        }
        catch (ExpressionException error)
        {
            return ActionOutcome.Failure("BadRequest", new FlowError(
                "InvalidTemplate",
                $"Unable to process template language expressions in action '{context.Action.Name}' inputs at line '0' and column '0': '{error.Message}'."));
        }
        catch (NotSupportedException error)
        {
            return ActionOutcome.Failure("NotSupported", error.Message);
        }
        catch (OperationCanceledException) when (run.Ended is not null || cancellationToken.IsCancellationRequested)
        {
            return new ActionOutcome(ActionStatus.Cancelled) { Code = SkipReasons.Terminated.Code };
        }
        catch (OperationCanceledException) when (timeout.IsCancellationRequested)
        {
            return new ActionOutcome(ActionStatus.TimedOut)
            {
                Code = "ActionTimedOut",
                Error = new FlowError("ActionTimedOut", $"The action '{context.Action.Name}' took longer than its limit of {context.Action.Timeout}."),
            };
        }
        catch (Exception error)
        {
            // A mistake of a connector ends its action, not the runner: the run shows it.
            return ActionOutcome.Failure("InternalServerError", $"{error.GetType().Name}: {error.Message}");
        }
    }

    // A condition or loop that failed before it reached its actions leaves them skipped.
    private void SkipUnreached(FlowAction action, RunFrame frame, ActionOutcome outcome)
    {
        var isUnreached = !action.IsLoop || outcome.Status == ActionStatus.Skipped;
        foreach (var child in action.Blocks.SelectMany(block => block.Actions).Where(child => isUnreached && frame.Own(child.Name) is null))
        {
            Skip(child, frame, outcome.Code == SkipReasons.Terminated.Code
                ? SkipReasons.Terminated
                : SkipReasons.ByParent(child, action, outcome.Status, outcome.Code));
        }
    }

    private ActionRecord Write(FlowAction action, RunFrame frame, ActionOutcome outcome, DateTimeOffset startedAt)
    {
        var record = new ActionRecord(action, outcome, startedAt, run.Services.Now, run.Services.NextId().ToString());
        frame.Add(record);
        var secret = run.Secrets.Of(action);
        run.History.Add(new ActionRun
        {
            Name = action.Name,
            Type = action.Type,
            Rounds = frame.Rounds,
            Status = outcome.Status,
            Code = outcome.Code,
            StartedAt = startedAt,
            EndedAt = record.EndedAt,
            Inputs = secret.Inputs ? null : outcome.Inputs,
            Outputs = secret.Outputs ? null : outcome.Outputs,
            AreInputsSecret = secret.Inputs,
            AreOutputsSecret = secret.Outputs,
            Error = secret.Inputs && outcome.Error is { } error ? error with { Message = "The text is kept secret with the inputs." } : outcome.Error,
            Retries = outcome.Retries,
        });
        return record;
    }
}
