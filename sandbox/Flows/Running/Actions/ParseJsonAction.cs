using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck;
using PowerPlatformMagento.FlowCheck.Expressions.Evaluation;
using PowerPlatformMagento.FlowCheck.Expressions.Values;

namespace PowerPlatformMagento.Sandbox.Flows.Running.Actions;

/// <summary>Parse JSON: reads a text, or takes a value, and holds it to a schema.</summary>
internal sealed class ParseJsonAction : IActionBehavior
{
    public async Task<ActionOutcome> RunAsync(ActionContext context, CancellationToken cancellationToken)
    {
        var inputs = (JObject)context.Evaluate(context.Inputs);
        var content = inputs["content"];
        if (FlowJson.IsNull(content) || FlowJson.Text(content) is { Length: 0 })
        {
            throw new ExpressionException("Required property 'content' expects a value but got null. Path ''.");
        }

        JToken value;
        try
        {
            value = FlowJson.Text(content) is { } text ? FlowJson.Parse(text) : content!;
        }
        catch (JsonException error)
        {
            return ActionOutcome.Failure(
                "InvalidJSON", $"The 'content' property of actions of type 'ParseJson' must be valid JSON. The provided value cannot be parsed: '{error.Message}'.", inputs);
        }

        if (FlowValue.IsContent(value))
        {
            return ActionOutcome.Failure("BadRequest", "The property 'content' must be of type JSON in the 'ParseJson' action inputs, but was binary content.", inputs);
        }

        var errors = inputs["schema"] is JObject schema ? await SchemaValidation.CheckAsync(schema, value, cancellationToken).ConfigureAwait(false) : [];
        return errors.Count == 0
            ? ActionOutcome.Success(inputs, new JObject { ["body"] = value })
            : ActionOutcome.Failure("ValidationFailed", "The schema validation failed.", inputs, new JObject { ["errors"] = new JArray(errors) });
    }
}
