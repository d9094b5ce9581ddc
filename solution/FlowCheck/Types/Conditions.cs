using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Expressions.Evaluation;
using PowerPlatformMagento.FlowCheck.Expressions.Functions;
using PowerPlatformMagento.FlowCheck.Expressions.Values;

namespace PowerPlatformMagento.FlowCheck.Types;

/// <summary>Conditions of actions: an expression, or a tree of operators over expressions as the designer writes it.</summary>
internal static class Conditions
{
    private static readonly HashSet<string> Operators = new(StringComparer.OrdinalIgnoreCase)
    {
        "and", "or", "not", "equals", "greater", "greaterOrEquals", "less", "lessOrEquals", "contains", "startsWith", "endsWith", "empty",
    };

    /// <summary>Operators of a condition that the flow check does not know.</summary>
    public static IEnumerable<string> UnknownOperators(JToken? condition) => condition is JObject tree
        ? tree.Properties().SelectMany(member => Operators.Contains(member.Name)
            ? (member.Value is JArray operands ? operands : new JArray(member.Value)).Where(operand => operand is JObject).SelectMany(UnknownOperators)
            : [member.Name])
        : [];

    /// <param name="condition">The condition as written.</param>
    /// <param name="evaluate">Works out a value in it.</param>
    /// <exception cref="ExpressionException">The condition is not true or false.</exception>
    public static bool IsTrue(JToken condition, Func<JToken, JToken> evaluate)
    {
        if (condition is JObject tree)
        {
            return tree.Properties().ToList() is [var only]
                ? Apply(only.Name, only.Value, evaluate)
                : throw new ExpressionException("A condition has exactly one operator at each place.");
        }

        var value = evaluate(condition);
        return value is JValue { Value: bool flag }
            ? flag
            : throw new ExpressionException($"The condition is of type '{FlowValue.TypeName(value)}'; the value must be of type 'Boolean'.");
    }

    private static bool Apply(string name, JToken operands, Func<JToken, JToken> evaluate)
    {
        JToken Value(int index) => operands is JArray values && index < values.Count
            ? evaluate(values[index])
            : throw new ExpressionException($"The operator '{name}' has too few operands.");
        var inner = operands as JArray ?? [operands];
        return name.ToUpperInvariant() switch
        {
            "AND" => inner.All(operand => IsTrue(operand, evaluate)),
            "OR" => inner.Any(operand => IsTrue(operand, evaluate)),
            "NOT" => !IsTrue(inner[0], evaluate),
            "EQUALS" => ValueEquality.AreEqual(Value(0), Value(1)),
            "GREATER" => ValueOrder.Compare(name, Value(0), Value(1)) > 0,
            "GREATEROREQUALS" => ValueOrder.Compare(name, Value(0), Value(1)) >= 0,
            "LESS" => ValueOrder.Compare(name, Value(0), Value(1)) < 0,
            "LESSOREQUALS" => ValueOrder.Compare(name, Value(0), Value(1)) <= 0,
            "CONTAINS" or "STARTSWITH" or "ENDSWITH" => FunctionTable.Apply(name, Value(0), Value(1)) is JValue { Value: true },
            "EMPTY" => FunctionTable.Apply(name, evaluate(inner[0])) is JValue { Value: true },
            _ => throw new ExpressionException($"The operator '{name}' is not known."),
        };
    }
}
