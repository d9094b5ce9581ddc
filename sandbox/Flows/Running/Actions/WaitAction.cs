using System.Globalization;
using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck;
using PowerPlatformMagento.FlowCheck.Expressions.Dates;
using PowerPlatformMagento.FlowCheck.Expressions.Evaluation;
using PowerPlatformMagento.FlowCheck.Expressions.Values;

namespace PowerPlatformMagento.Sandbox.Flows.Running.Actions;

/// <summary>Delay, and Delay until.</summary>
internal sealed class WaitAction : IActionBehavior
{
    public async Task<ActionOutcome> RunAsync(ActionContext context, CancellationToken cancellationToken)
    {
        var inputs = (JObject)context.Evaluate(context.Inputs);
        var now = context.Services.Now;
        var until = inputs["until"] is { } moment ? Moment(FlowJson.Member(moment, "timestamp")) : End(now, inputs["interval"]);
        if (until > now)
        {
            await context.Services.Wait(until - now, cancellationToken).ConfigureAwait(false);
        }

        return ActionOutcome.Success(inputs, null);
    }

    private static DateTimeOffset Moment(JToken? timestamp) =>
        Timestamp.Read(FlowValue.ToText(timestamp), CultureInfo.InvariantCulture)?.Instant
        ?? throw new ExpressionException($"The timestamp '{FlowValue.ToText(timestamp)}' of the delay is not valid.");

    private static DateTimeOffset End(DateTimeOffset now, JToken? interval)
    {
        var count = FlowJson.Number(interval, "count") ?? throw new ExpressionException("The delay has no whole number as its count.");
        var unit = FlowJson.Text(FlowJson.Member(interval, "unit")) ?? string.Empty;
        return TimeUnit.Add(now.UtcDateTime, count, unit) ?? throw new ExpressionException($"The unit '{unit}' of the delay is not valid.");
    }
}
