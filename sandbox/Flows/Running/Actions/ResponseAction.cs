using System.Globalization;
using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Expressions.Evaluation;
using PowerPlatformMagento.FlowCheck.Expressions.Values;
using PowerPlatformMagento.Sandbox.Flows.History;

namespace PowerPlatformMagento.Sandbox.Flows.Running.Actions;

/// <summary>Response: answers the caller that started the run. The first answer counts.</summary>
internal sealed class ResponseAction : IActionBehavior
{
    private const int Ok = 200;

    public Task<ActionOutcome> RunAsync(ActionContext context, CancellationToken cancellationToken)
    {
        var inputs = (JObject)context.Evaluate(context.Inputs);
        var status = inputs["statusCode"] is { } given
            ? int.TryParse(FlowValue.ToText(given), NumberStyles.None, CultureInfo.InvariantCulture, out var code) && code is >= 200 and <= 599
                ? code
                : throw new ExpressionException($"'{FlowValue.ToText(given)}' is no status code.")
            : Ok;
        var headers = (inputs["headers"] as JObject ?? []).Properties()
            .ToDictionary(header => header.Name, header => FlowValue.ToText(header.Value), StringComparer.OrdinalIgnoreCase);
        var body = inputs["body"];
        context.Run.History.Answer(new FlowResponse(status, headers, body));
        var outputs = new JObject { ["statusCode"] = status };
        if (body is not null)
        {
            outputs["body"] = body;
        }

        return Task.FromResult(ActionOutcome.Success(inputs, outputs));
    }
}
