using System.Globalization;
using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck;
using PowerPlatformMagento.FlowCheck.Expressions.Evaluation;
using PowerPlatformMagento.FlowCheck.Expressions.Functions;
using PowerPlatformMagento.FlowCheck.Expressions.Values;
using PowerPlatformMagento.FlowCheck.Types;

namespace PowerPlatformMagento.Sandbox.Flows.Running.Actions;

/// <summary>Set, increment, decrement and append to a variable.</summary>
internal sealed class ChangeVariableAction(VariableChange change) : IActionBehavior
{
    public Task<ActionOutcome> RunAsync(ActionContext context, CancellationToken cancellationToken)
    {
        var inputs = (JObject)context.Evaluate(context.Inputs);
        var name = FlowJson.Text(inputs["name"]) ?? throw new ExpressionException("The variable has no name.");
        var value = context.Run.Variables.Change(name, (type, old) => ValueLimits.Check(New(name, type, old, inputs["value"] ?? JValue.CreateNull())));
        var body = new JObject { ["name"] = name, ["value"] = value };
        return Task.FromResult(ActionOutcome.Success(inputs, new JObject { ["body"] = body }, ActionOutcome.Unspecified));
    }

    private JToken New(string name, VariableType type, JToken old, JToken value) => change switch
    {
        VariableChange.Set => value,
        VariableChange.Increment => Sum(name, type, old, FlowJson.IsNull(value) ? new JValue(1) : value, 1),
        VariableChange.Decrement => Sum(name, type, old, FlowJson.IsNull(value) ? new JValue(1) : value, -1),
        VariableChange.AppendToArray when type == VariableType.Array => new JArray((old as JArray ?? []).Append(value)),
        VariableChange.AppendToString when type == VariableType.String => TextFunctions.Together(string.Empty, [old, value]),
        _ => throw new ExpressionException($"The variable '{name}' of type '{type}' cannot be appended to by this action."),
    };

    private static JValue Sum(string name, VariableType type, JToken old, JToken value, int sign)
    {
        if (type is not (VariableType.Integer or VariableType.Float) || !FlowValue.IsNumber(value))
        {
            throw new ExpressionException($"The variable '{name}' of type '{type}' cannot be incremented or decremented by '{FlowValue.ToText(value)}'.");
        }

        var start = FlowJson.IsNull(old) ? new JValue(0) : (JValue)old;
        return start.Type == JTokenType.Integer && value.Type == JTokenType.Integer
            ? Whole(name, Convert.ToDecimal(start.Value, CultureInfo.InvariantCulture) + (sign * Convert.ToDecimal(((JValue)value).Value, CultureInfo.InvariantCulture)))
            : new JValue(Convert.ToDouble(start.Value, CultureInfo.InvariantCulture) + (sign * Convert.ToDouble(((JValue)value).Value, CultureInfo.InvariantCulture)));
    }

    private static JValue Whole(string name, decimal sum) => sum is >= long.MinValue and <= long.MaxValue
        ? new JValue((long)sum)
        : throw new ExpressionException($"The variable '{name}' cannot hold {sum}: whole numbers have 64 bits.");
}
