using System.Globalization;
using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Expressions.Evaluation;

namespace PowerPlatformMagento.FlowCheck.Expressions.Values;

/// <summary>Which of two values is greater: numbers by amount, texts regardless of case.</summary>
internal static class ValueOrder
{
    /// <exception cref="ExpressionException">The values are not both numbers or both texts.</exception>
    public static int Compare(string function, JToken left, JToken right)
    {
        if (FlowValue.IsNumber(left) && FlowValue.IsNumber(right))
        {
            return CompareNumbers((JValue)left, (JValue)right);
        }

        if (FlowJson.Text(left) is { } first && FlowJson.Text(right) is { } second)
        {
            return string.Compare(first, second, StringComparison.OrdinalIgnoreCase);
        }

        JToken[] invalid = [.. new[] { left, right }.Where(value => !FlowValue.IsNumber(value) && value.Type != JTokenType.String)];
        throw new ExpressionException(invalid.Length == 0
            ? $"The template language function '{function}' expects two parameter of matching types. The function was invoked with values of type "
                + $"'{FlowValue.TypeName(left)}' and '{FlowValue.TypeName(right)}' that do not match."
            : $"The template language function '{function}' expects all of its parameters to be either integer or decimal numbers. "
                + $"Found invalid parameter types: '{string.Join("', '", invalid.Select(FlowValue.TypeName))}'.");
    }

    /// <summary>Order of numbers, decimal where both are exact.</summary>
    public static int CompareNumbers(JValue left, JValue right) => left.Value is double || right.Value is double
        ? Convert.ToDouble(left.Value, CultureInfo.InvariantCulture).CompareTo(Convert.ToDouble(right.Value, CultureInfo.InvariantCulture))
        : Convert.ToDecimal(left.Value, CultureInfo.InvariantCulture).CompareTo(Convert.ToDecimal(right.Value, CultureInfo.InvariantCulture));
}
