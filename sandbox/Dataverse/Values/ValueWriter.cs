using System.Buffers;
using System.Globalization;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Metadata;
using PowerPlatformMagento.Sandbox.Dataverse.Storage;

namespace PowerPlatformMagento.Sandbox.Dataverse.Values;

/// <summary>Turns the value of a request into its stored form, or refuses it as Dataverse does.</summary>
internal sealed class ValueWriter(LookupResolver lookups, MoneyPrecision precision)
{
    private static readonly DateTime Earliest = new(1753, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private static readonly SearchValues<char> ForbiddenCharacters = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Select(code => (char)code).Where(code => code is not ('\t' or '\n' or '\r')), '\uFFFE', '\uFFFF']);

    public object? Write(TableDefinition table, ColumnDefinition column, object? value)
    {
        if (value is null)
        {
            return null;
        }

        return column.Type switch
        {
            ColumnType.Text or ColumnType.Memo => Text(table, column, value),
            ColumnType.Integer => StoredValue.Box((int)InRange(table, column, Typed<int>(column, value))),
            ColumnType.BigInteger => Typed<long>(column, value),
            ColumnType.Decimal => Decimal(table, column, Typed<decimal>(column, value)),
            ColumnType.Double => Double(table, column, Typed<double>(column, value)),
            ColumnType.Money => Amount(table, column, value),
            ColumnType.DateTime => Instant(Typed<DateTime>(column, value)),
            ColumnType.DateOnly => Date(Typed<DateTime>(column, value)),
            ColumnType.Boolean => StoredValue.Box(Typed<bool>(column, value)),
            ColumnType.Choice or ColumnType.State or ColumnType.Status => Option(table, column, Typed<OptionSetValue>(column, value).Value),
            ColumnType.MultiChoice => Options(table, column, Typed<OptionSetValueCollection>(column, value)),
            ColumnType.Lookup or ColumnType.Owner => lookups.Resolve(table, column, value),
            ColumnType.UniqueIdentifier => Typed<Guid>(column, value),
            _ => throw Fault.NotSupported($"Writing the column {table.LogicalName}.{column.LogicalName}"),
        };
    }

    /// <summary>Money waits for the row's currency when its precision is the currency's.</summary>
    private object Amount(TableDefinition table, ColumnDefinition column, object value)
    {
        var amount = InRange(table, column, Typed<Money>(column, value).Value);
        return StoredValue.Box(precision.Round(column, amount, currency: null));
    }

    private static string? Text(TableDefinition table, ColumnDefinition column, object value)
    {
        var text = Typed<string>(column, value);
        if (text.Length > column.MaxLength)
        {
            throw Fault.Of(
                FaultCodes.TextTooLong,
                $"A validation error occurred. The length of the '{column.LogicalName}' attribute of the '{table.LogicalName}' entity "
                    + $"exceeded the maximum allowed length of '{column.MaxLength}'.");
        }

        if (text.AsSpan().ContainsAny(ForbiddenCharacters))
        {
            throw Fault.Of(FaultCodes.InvalidCharacter, $"Invalid character in field '{column.LogicalName}'.");
        }

        return text.Length == 0 ? null : text;
    }

    private static object Decimal(TableDefinition table, ColumnDefinition column, decimal value) =>
        StoredValue.Box(decimal.Round(InRange(table, column, value), column.Accuracy, MidpointRounding.AwayFromZero));

    private static double Double(TableDefinition table, ColumnDefinition column, double value)
    {
        if (value < (double?)column.MinValue || value > (double?)column.MaxValue || !double.IsFinite(value))
        {
            throw OutOfRange(table, column);
        }

        return Math.Round(value, column.Accuracy);
    }

    private static DateTime Instant(DateTime value)
    {
        var utc = value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : DateTime.SpecifyKind(value, DateTimeKind.Utc);
        RefuseAncient(utc);
        return new DateTime(utc.Ticks - (utc.Ticks % TimeSpan.TicksPerSecond), DateTimeKind.Utc);
    }

    private static DateTime Date(DateTime value)
    {
        RefuseAncient(value);
        return DateTime.SpecifyKind(value.Date, DateTimeKind.Unspecified);
    }

    private static void RefuseAncient(DateTime value)
    {
        if (value < Earliest)
        {
            throw Fault.Of(
                FaultCodes.DateOutOfRange,
                "DateTime is less than minimum value supported by CrmDateTime. Actual value: "
                    + $"{value.ToString("MM/dd/yyyy HH:mm:ss", CultureInfo.InvariantCulture)}, Minimum value supported: 01/01/1753 00:00:00");
        }
    }

    private static object Option(TableDefinition table, ColumnDefinition column, int value) =>
        column.Choice.TryGet(value, out var option)
            ? option.Boxed
            : throw Fault.Of(
                FaultCodes.OptionOutOfRange,
                $"A validation error occurred. The value {value} of '{column.LogicalName}' on record of type '{table.LogicalName}' "
                    + $"is outside the valid range. Accepted Values: {column.Choice.AcceptedValues}");

    private static int[] Options(TableDefinition table, ColumnDefinition column, OptionSetValueCollection values) =>
        [.. values.Select(value => (int)Option(table, column, value.Value)).Distinct().Order()];

    private static decimal InRange(TableDefinition table, ColumnDefinition column, decimal value) =>
        value < column.MinValue || value > column.MaxValue ? throw OutOfRange(table, column) : value;

    private static FaultException<OrganizationServiceFault> OutOfRange(TableDefinition table, ColumnDefinition column) => Fault.Of(
        FaultCodes.NumberOutOfRange,
        $"A validation error occurred. The value of '{column.LogicalName}' on record of type '{table.LogicalName}' is outside the valid range.");

    private static T Typed<T>(ColumnDefinition column, object value) => value is T typed
        ? typed
        : throw Fault.Invalid($"Incorrect attribute value type {value.GetType().FullName} for the attribute '{column.LogicalName}'.");
}
