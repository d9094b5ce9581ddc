using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck;
using PowerPlatformMagento.FlowCheck.Expressions.Evaluation;
using PowerPlatformMagento.FlowCheck.Types;
using PowerPlatformMagento.Sandbox.Flows.History;

namespace PowerPlatformMagento.Sandbox.Flows.Running.Control;

/// <summary>
/// Do until: rounds until a condition holds, which is looked at after each, or until the limit of rounds or time is reached. The limit
/// ends the loop without failing it unless the definition says so; what counts is the last round.
/// </summary>
internal sealed class UntilAction : IActionBehavior
{
    private const int DefaultCount = 60;
    private const int MostRounds = 5_000;

    private static readonly TimeSpan DefaultTimeout = TimeSpan.FromHours(1);

    public async Task<ActionOutcome> RunAsync(ActionContext context, CancellationToken cancellationToken)
    {
        var action = context.Action;
        var condition = action.Json["expression"] ?? throw new ExpressionException("The loop has no condition.");
        var count = Math.Clamp(FlowJson.Number(action.Json["limit"], "count") ?? DefaultCount, 1, MostRounds);
        var end = context.Services.Now + (Durations.Parse(action.Timeout) ?? DefaultTimeout);
        for (var index = 0; ; index++)
        {
            var round = context.Frame.Round(action.Name, index, null);
            var status = await context.Blocks.RunAsync(action.Blocks[0], round, cancellationToken).ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
            var rounds = index + 1;
            ActionOutcome Outcome(ActionStatus ended) =>
                Containers.Outcome(ended, () => ScopeResults.OfLastRound(action, round, rounds)) with { Inputs = new JObject { ["iterationCount"] = rounds } };
            if (status == ActionStatus.Cancelled || Conditions.IsTrue(condition, part => new TemplateEvaluator(new RunScope(context.Run, round)).Evaluate(part)))
            {
                return Outcome(status);
            }

            if (rounds >= count || context.Services.Now >= end)
            {
                return action.HasOption("FailWhenLimitsReached")
                    ? Outcome(ActionStatus.Failed) with { Error = new FlowError("ExceededLimits", $"The loop '{action.Name}' reached its limit before its condition held.") }
                    : Outcome(status);
            }
        }
    }
}
