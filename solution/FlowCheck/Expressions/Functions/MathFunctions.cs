using System.Globalization;
using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Expressions.Evaluation;
using PowerPlatformMagento.FlowCheck.Expressions.Values;

namespace PowerPlatformMagento.FlowCheck.Expressions.Functions;

/// <summary>Functions that calculate. Whole numbers stay whole, also when divided.</summary>
internal static class MathFunctions
{
    public static IEnumerable<FunctionDefinition> All =>
    [
        Binary("add", (left, right) => checked(left + right), (left, right) => left + right, (left, right) => left + right),
        Binary("sub", (left, right) => checked(left - right), (left, right) => left - right, (left, right) => left - right),
        Binary("mul", (left, right) => checked(left * right), (left, right) => left * right, (left, right) => left * right),
        Binary("div", (left, right) => left / right, (left, right) => left / right, (left, right) => left / right, divides: true),
        Binary("mod", (left, right) => left % right, (left, right) => left % right, (left, right) => left % right, divides: true),
        new("min", 1, null, call => Extreme(call, order => order < 0)),
        new("max", 1, null, call => Extreme(call, order => order > 0)),
        new("rand", 2, 2, Random),
    ];

    private static FunctionDefinition Binary(
        string name,
        Func<long, long, long> whole,
        Func<decimal, decimal, decimal> exact,
        Func<double, double, double> floating,
        bool divides = false) => new(name, 2, 2, call =>
        {
            var left = call.Number(0);
            var right = call.Number(1);
            if (divides && ToDouble(right) == 0)
            {
                throw new ExpressionException($"Attempt to divide an integral or decimal value by zero in function '{name}'.");
            }

            try
            {
                return Calculate(left, right, whole, exact, floating);
            }
            catch (OverflowException)
            {
                throw FunctionErrors.Range(call, "the result is too large.");
            }
        });

    private static JValue Calculate(
        JValue left, JValue right, Func<long, long, long> whole, Func<decimal, decimal, decimal> exact, Func<double, double, double> floating)
    {
        if (left.Type == JTokenType.Integer && right.Type == JTokenType.Integer)
        {
            return new JValue(whole(Convert.ToInt64(left.Value, CultureInfo.InvariantCulture), Convert.ToInt64(right.Value, CultureInfo.InvariantCulture)));
        }

        return left.Value is double || right.Value is double
            ? new JValue(floating(ToDouble(left), ToDouble(right)))
            : new JValue(exact(Convert.ToDecimal(left.Value, CultureInfo.InvariantCulture), Convert.ToDecimal(right.Value, CultureInfo.InvariantCulture)));
    }

    private static JToken Extreme(FunctionCall call, Func<int, bool> isBetter)
    {
        var numbers = call is { Count: 1 } && call[0] is JArray elements ? [.. elements] : call.All.ToList();
        var invalid = numbers.FindIndex(number => !FlowValue.IsNumber(number));
        if (invalid >= 0 || numbers.Count == 0)
        {
            throw FunctionErrors.Invalid(call, "expects its parameters to be numbers or an array of numbers.");
        }

        return numbers.Aggregate((best, next) => isBetter(ValueOrder.CompareNumbers((JValue)next, (JValue)best)) ? next : best);
    }

    // The greatest number is left out, as the reference says.
    private static JValue Random(FunctionCall call)
    {
        var minimum = call.Whole(0);
        var maximum = call.Whole(1);
        return minimum < maximum
            ? new JValue(call.Scope.NextRandom(minimum, maximum))
            : throw FunctionErrors.Range(call, "'minValue' must be less than 'maxValue'.");
    }

    private static double ToDouble(JValue number) => Convert.ToDouble(number.Value, CultureInfo.InvariantCulture);
}
