using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck;
using PowerPlatformMagento.FlowCheck.Definition;
using PowerPlatformMagento.FlowCheck.Expressions.Evaluation;
using PowerPlatformMagento.FlowCheck.Expressions.Values;
using PowerPlatformMagento.Sandbox.Flows.History;

namespace PowerPlatformMagento.Sandbox.Flows.Running.Control;

/// <summary>Apply to each: a round for each element, one after the other unless the definition allows several at a time.</summary>
internal sealed class ForeachAction : IActionBehavior
{
    private const int MostItems = 100_000;
    private const int MostAtATime = 50;

    public async Task<ActionOutcome> RunAsync(ActionContext context, CancellationToken cancellationToken)
    {
        var action = context.Action;
        var value = context.Evaluate(action.Json["foreach"]);
        if (value is not JArray items)
        {
            return ActionOutcome.Failure(
                "ExpressionEvaluationFailed",
                $"The execution of template action '{action.Name}' failed: the result of the evaluation of 'foreach' expression '{FlowValue.ToText(action.Json["foreach"])}' "
                + $"is of type '{FlowValue.TypeName(value)}'. The result must be a valid array.");
        }

        if (items.Count > MostItems)
        {
            throw new ExpressionException($"The array of '{action.Name}' has {items.Count} elements; a loop takes at most {MostItems}.");
        }

        RunFrame[] rounds = [.. items.Select((item, index) => context.Frame.Round(action.Name, index, item))];
        var statuses = new ActionStatus[rounds.Length];
        await Parallel.ForAsync(
            0,
            rounds.Length,
            new ParallelOptions { MaxDegreeOfParallelism = Degree(action), CancellationToken = cancellationToken },
            async (index, token) => statuses[index] = await context.Blocks.RunAsync(action.Blocks[0], rounds[index], token).ConfigureAwait(false))
            .ConfigureAwait(false);
        var status = context.Run.Ended is not null ? ActionStatus.Cancelled
            : statuses.Contains(ActionStatus.Failed) ? ActionStatus.Failed
            : ActionStatus.Succeeded;
        return Containers.Outcome(status, () => ScopeResults.OfRounds(action, rounds)) with { Inputs = new JObject { ["foreachItemsCount"] = items.Count } };
    }

    private static int Degree(FlowAction action) => action.HasOption("Sequential")
        ? 1
        : Math.Clamp(FlowJson.Number(FlowJson.Member(action.Json["runtimeConfiguration"], "concurrency"), "repetitions") ?? 1, 1, MostAtATime);
}
