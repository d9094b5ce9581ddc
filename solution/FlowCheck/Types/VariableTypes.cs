using System.Globalization;
using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Expressions.Evaluation;
using PowerPlatformMagento.FlowCheck.Expressions.Values;

namespace PowerPlatformMagento.FlowCheck.Types;

/// <summary>Holds values to the types of variables.</summary>
internal static class VariableTypes
{
    public static VariableType? Parse(string? name) => Enum.TryParse<VariableType>(name, ignoreCase: true, out var type) && Enum.IsDefined(type) ? type : null;

    /// <summary>The value as the variable holds it. Null is taken by every type.</summary>
    /// <exception cref="ExpressionException">The value is of another type.</exception>
    public static JToken Fit(string name, VariableType type, JToken value)
    {
        if (FlowJson.IsNull(value))
        {
            return JValue.CreateNull();
        }

        return type switch
        {
            VariableType.Float when value.Type == JTokenType.Integer => new JValue(Convert.ToDouble(((JValue)value).Value, CultureInfo.InvariantCulture)),
            _ when Fits(type, value) => value,
            _ => throw new ExpressionException(
                $"The variable '{name}' of type '{type}' cannot be initialized or updated with value '{FlowValue.ToText(value)}' of type "
                + $"'{FlowValue.TypeName(value)}'. The variable '{name}' only supports values of types '{type}'."),
        };
    }

    private static bool Fits(VariableType type, JToken value) => type switch
    {
        VariableType.String => value.Type == JTokenType.String,
        VariableType.Integer => value.Type == JTokenType.Integer,
        VariableType.Float => value.Type is JTokenType.Float or JTokenType.Integer,
        VariableType.Boolean => value.Type == JTokenType.Boolean,
        VariableType.Array => value is JArray,
        _ => value is JObject,
    };
}
