using System.Globalization;
using Microsoft.Xrm.Sdk;
using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck;
using PowerPlatformMagento.FlowCheck.Connectors.Dataverse;
using PowerPlatformMagento.FlowCheck.Connectors.Dataverse.Schema;
using PowerPlatformMagento.FlowCheck.Expressions.Values;
using PowerPlatformMagento.Sandbox.Dataverse;

namespace PowerPlatformMagento.Sandbox.Flows.Connectors.Dataverse.Rows;

/// <summary>Turns a JSON value into the value of a column. Texts that hold a number, a date or a boolean are taken for it, as the Web API does.</summary>
internal static class ColumnInput
{
    /// <exception cref="DataverseProblem">The value does not fit the column.</exception>
    public static object? Read(TableSchema table, ColumnShape column, JToken value)
    {
        if (FlowJson.IsNull(value))
        {
            return null;
        }

        return column.Kind switch
        {
            ColumnType.Text or ColumnType.Memo or ColumnType.Email or ColumnType.Url or ColumnType.Phone =>
                FlowJson.Text(value) ?? throw Misfit(value, "Edm.String"),
            ColumnType.Whole when table.IsLong(column) => Long(value),
            ColumnType.Whole => Whole(value),
            ColumnType.Decimal when table.IsDouble(column) => Double(value),
            ColumnType.Decimal => Decimal(value),
            ColumnType.Money => new Money(Decimal(value)),
            ColumnType.YesNo => Flag(value),
            ColumnType.Choice or ColumnType.State or ColumnType.Status => new OptionSetValue(Whole(value)),
            ColumnType.DateTime => Instant(value),
            ColumnType.DateOnly => Day(value),
            ColumnType.Key => Identifier(value),
            ColumnType.Other => Guid.TryParse(FlowJson.Text(value), out var id) ? id : Plain(value),
            _ => throw DataverseProblem.Payload(
                "CRM do not support direct update of Entity Reference properties, Use Navigation properties instead."),
        };
    }

    private static object Plain(JToken value) => (value as JValue)?.Value ?? throw Misfit(value, "a primitive type");

    private static int Whole(JToken value) => Long(value) is >= int.MinValue and <= int.MaxValue and var number ? (int)number : throw Misfit(value, "Edm.Int32");

    private static long Long(JToken value) => value switch
    {
        JValue { Type: JTokenType.Integer } number when long.TryParse(number.ToString(CultureInfo.InvariantCulture), out var whole) => whole,
        JValue { Value: double number } when double.IsInteger(number) && Math.Abs(number) < long.MaxValue => (long)number,
        JValue { Value: string text } when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        _ => throw Misfit(value, "Edm.Int32"),
    };

    private static decimal Decimal(JToken value) =>
        value is JValue { Value: not (null or bool) } scalar
            && decimal.TryParse(Convert.ToString(scalar.Value, CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Misfit(value, "Edm.Decimal");

    private static double Double(JToken value) =>
        value is JValue { Value: not (null or bool) } scalar
            && double.TryParse(Convert.ToString(scalar.Value, CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Misfit(value, "Edm.Double");

    private static bool Flag(JToken value) => value switch
    {
        JValue { Value: bool flag } => flag,
        JValue { Value: string text } when bool.TryParse(text, out var flag) => flag,
        _ => throw Misfit(value, "Edm.Boolean"),
    };

    private static DateTime Instant(JToken value) =>
        DateTimeOffset.TryParse(FlowJson.Text(value), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            ? instant.UtcDateTime
            : throw Misfit(value, "Edm.DateTimeOffset");

    private static DateTime Day(JToken value) =>
        DateTime.TryParseExact(FlowJson.Text(value), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? DateTime.SpecifyKind(day, DateTimeKind.Utc)
            : throw Misfit(value, "Edm.Date");

    private static Guid Identifier(JToken value) => Guid.TryParse(FlowJson.Text(value), out var id) ? id : throw Misfit(value, "Edm.Guid");

    private static DataverseProblem Misfit(JToken value, string type) => DataverseProblem.Payload(
        $"Cannot convert the literal '{FlowValue.ToText(value)}' to the expected type '{type}'.");
}
