using System.Globalization;
using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Expressions.Evaluation;
using PowerPlatformMagento.FlowCheck.Expressions.Syntax;
using PowerPlatformMagento.FlowCheck.Expressions.Values;

namespace PowerPlatformMagento.FlowCheck.Expressions.Functions;

/// <summary>A call of a function. Arguments are worked out when they are asked for, so a function may leave some alone.</summary>
internal sealed class FunctionCall(string name, IReadOnlyList<ExpressionNode> arguments, ExpressionEvaluator evaluator, IExpressionScope scope)
{
    private readonly JToken?[] _values = new JToken?[arguments.Count];

    public string Name => name;

    public int Count => arguments.Count;

    public IExpressionScope Scope => scope;

    public IEnumerable<JToken> All => Enumerable.Range(0, Count).Select(index => this[index]);

    public JToken this[int index] => _values[index] ??= evaluator.Evaluate(arguments[index]);

    /// <summary>Whether the argument was given and is not null.</summary>
    public bool Has(int index) => index < Count && !FlowJson.IsNull(this[index]);

    public string Text(int index) => FlowJson.Text(this[index]) ?? throw FunctionErrors.Type(this, index, "a string");

    public string? OptionalText(int index) => Has(index) ? Text(index) : null;

    public JArray Array(int index) => this[index] as JArray ?? throw FunctionErrors.Type(this, index, "an array");

    public JObject Object(int index) => this[index] as JObject ?? throw FunctionErrors.Type(this, index, "an object");

    public bool Flag(int index) => this[index] is JValue { Value: bool flag } ? flag : throw FunctionErrors.Type(this, index, "a boolean");

    public JValue Number(int index) =>
        FlowValue.IsNumber(this[index]) ? (JValue)this[index] : throw FunctionErrors.Type(this, index, "an integer, a float or a decimal number");

    /// <summary>A whole number that fits 32 bits.</summary>
    public int Whole(int index)
    {
        if (this[index] is not JValue { Type: JTokenType.Integer } value)
        {
            throw FunctionErrors.Type(this, index, "an integer");
        }

        var number = Convert.ToDecimal(value.Value, CultureInfo.InvariantCulture);
        return number is >= int.MinValue and <= int.MaxValue ? (int)number : throw FunctionErrors.Type(this, index, "an integer of 32 bits");
    }
}
