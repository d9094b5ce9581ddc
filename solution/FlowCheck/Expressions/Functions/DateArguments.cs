using System.Globalization;
using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Expressions.Dates;
using PowerPlatformMagento.FlowCheck.Expressions.Evaluation;
using PowerPlatformMagento.FlowCheck.Expressions.Values;

namespace PowerPlatformMagento.FlowCheck.Expressions.Functions;

/// <summary>What the date functions do with their arguments.</summary>
internal static class DateArguments
{
    public static Timestamp Date(FunctionCall call, int index, CultureInfo? culture = null, string? format = null)
    {
        var text = FlowJson.Text(call[index])
            ?? throw new ExpressionException(
                $"In function '{call.Name}', the value provided for date time string '{FlowValue.ToText(call[index])}' of type "
                + $"'{FlowValue.TypeName(call[index])}' was not valid. The datetime string must match ISO 8601 format.");
        return Timestamp.Read(text, culture ?? Culture(call, null), format)
            ?? throw new ExpressionException(
                $"In function '{call.Name}', the value provided for date time string '{text}' was not valid. The datetime string must match ISO 8601 format.");
    }

    /// <summary>Writes a date in the format an argument gives, else in the round-trip format.</summary>
    public static JToken Write(FunctionCall call, Timestamp date, int formatIndex, int? localeIndex = null)
    {
        var format = call.OptionalText(formatIndex);
        try
        {
            return date.Write(format, Culture(call, localeIndex));
        }
        catch (FormatException)
        {
            throw new ExpressionException($"In function '{call.Name}', the value provided for date time format '{format}' was not valid.");
        }
    }

    public static Timestamp Move(FunctionCall call, Timestamp date, int count, string unit)
    {
        try
        {
            return date.With(TimeUnit.Add(date.Value, count, unit)
                ?? throw new ExpressionException($"In function '{call.Name}', the value provided for time unit '{unit}' was not valid."));
        }
        catch (ArgumentOutOfRangeException)
        {
            throw FunctionErrors.Range(call, "the resulting date is not representable.");
        }
    }

    public static TimeZoneInfo Zone(FunctionCall call, int index) => TimeZones.Find(call.Text(index))
        ?? throw new ExpressionException($"In function '{call.Name}', the value provided for the time zone id '{call.Text(index)}' was not valid.");

    public static CultureInfo Culture(FunctionCall call, int? index)
    {
        var locale = index is { } given ? call.OptionalText(given) : null;
        return Cultures.Find(locale ?? Cultures.Default) ?? throw FunctionErrors.Invalid(call, Cultures.Refusal(locale!));
    }
}
