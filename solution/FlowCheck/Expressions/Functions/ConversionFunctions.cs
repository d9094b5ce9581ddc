using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Expressions.Dates;
using PowerPlatformMagento.FlowCheck.Expressions.Values;

namespace PowerPlatformMagento.FlowCheck.Expressions.Functions;

/// <summary>Functions that turn a value into one of another type. Numbers are read as everywhere in the world: a comma groups thousands.</summary>
internal static class ConversionFunctions
{
    private const NumberStyles FloatStyle = NumberStyles.Float | NumberStyles.AllowThousands;
    private const NumberStyles IntegerStyle = NumberStyles.Integer;

    public static IEnumerable<FunctionDefinition> All =>
    [
        new("int", 1, 1, call => ToInteger(call[0]) ?? throw FunctionErrors.NotConvertible(call)),
        new("float", 1, 1, call => ToFloat(call[0]) ?? throw FunctionErrors.NotConvertible(call)),
        new("decimal", 1, 1, call => ToDecimal(call[0]) ?? throw FunctionErrors.NotConvertible(call)),
        new("bool", 1, 1, call => ToBoolean(call[0]) ?? throw FunctionErrors.NotConvertible(call)),
        new("string", 1, 1, call => FlowValue.ToText(call[0])),
        new("json", 1, 1, Json),
        new("isInt", 1, 1, call => new JValue(ToInteger(call[0]) is not null && call[0].Type != JTokenType.Boolean)),
        new("isFloat", 1, 1, call => new JValue(ToFloat(call[0]) is not null)),
        new("formatNumber", 2, 3, FormatNumber),
    ];

    private static JValue? ToInteger(JToken value) => value switch
    {
        JValue { Type: JTokenType.Integer } number => number,
        JValue { Value: double number } when double.IsInteger(number) && Math.Abs(number) < long.MaxValue => new JValue((long)number),
        JValue { Value: decimal number } when decimal.IsInteger(number) && Math.Abs(number) < long.MaxValue => new JValue((long)number),
        JValue { Value: bool flag } => new JValue(flag ? 1 : 0),
        JValue { Value: string text } when long.TryParse(text, IntegerStyle, CultureInfo.InvariantCulture, out var number) => new JValue(number),
        _ => null,
    };

    private static JValue? ToFloat(JToken value) => value switch
    {
        JValue { Value: decimal number } => new JValue(decimal.ToDouble(number)),
        JValue { Type: JTokenType.Integer or JTokenType.Float } number => new JValue(Convert.ToDouble(number.Value, CultureInfo.InvariantCulture)),
        JValue { Value: string text } when double.TryParse(text, FloatStyle, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) =>
            new JValue(number),
        _ => null,
    };

    private static JValue? ToDecimal(JToken value) => value switch
    {
        JValue { Value: decimal } number => number,
        JValue { Value: double number } when Math.Abs(number) < (double)decimal.MaxValue => new JValue((decimal)number),
        JValue { Type: JTokenType.Integer } number => new JValue(Convert.ToDecimal(number.Value, CultureInfo.InvariantCulture)),
        JValue { Value: string text } when decimal.TryParse(text, FloatStyle, CultureInfo.InvariantCulture, out var number) => new JValue(number),
        _ => null,
    };

    private static JValue? ToBoolean(JToken value) => value switch
    {
        JValue { Value: bool } flag => flag,
        JValue { Value: string text } when bool.TryParse(text.Trim(), out var flag) => new JValue(flag),
        JValue number when FlowValue.IsNumber(number) => new JValue(Convert.ToDouble(number.Value, CultureInfo.InvariantCulture) != 0),
        _ => null,
    };

    private static JToken Json(FunctionCall call)
    {
        var value = call[0];
        if (!FlowValue.IsContent(value) && FlowJson.Text(value) is null)
        {
            return value;
        }

        var text = FlowValue.ToText(value);
        try
        {
            return text.AsSpan().Trim().IsEmpty
                ? throw new JsonReaderException("Unexpected end of content.")
                : FlowJson.Parse(text);
        }
        catch (JsonException error)
        {
            throw FunctionErrors.Invalid(call, $"parameter is not valid. The provided value '{text}' cannot be parsed: '{error.Message}'.");
        }
    }

    private static JToken FormatNumber(FunctionCall call)
    {
        var culture = Cultures.Find(call.OptionalText(2) ?? Cultures.Default) ?? throw FunctionErrors.Invalid(call, Cultures.Refusal(call.Text(2)));
        try
        {
            return ((IFormattable)call.Number(0).Value!).ToString(call.Text(1), culture);
        }
        catch (FormatException error)
        {
            throw FunctionErrors.Invalid(call, $"was given the format '{call.Text(1)}', which does not fit the number: {error.Message}");
        }
    }
}
