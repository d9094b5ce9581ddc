using System.Globalization;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Metadata;
using PowerPlatformMagento.Sandbox.Dataverse.Storage;

namespace PowerPlatformMagento.Sandbox.Dataverse.Values;

/// <summary>Turns the value of a query condition or key into what stored values are compared with.</summary>
internal static class Comparand
{
    public static object? Of(ColumnDefinition column, object? value) => value switch
    {
        null => null,
        _ when column.IsText || column.Type == ColumnType.TableName => SqlText.Fold(value as string ?? Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty),
        _ => Typed(column, value),
    };

    /// <summary>The same for a stored value.</summary>
    public static object? OfStored(object? value) => value is string text ? SqlText.Fold(text) : value;

    private static object Typed(ColumnDefinition column, object value)
    {
        try
        {
            return column.Type switch
            {
                ColumnType.Integer => Convert.ToInt32(value, CultureInfo.InvariantCulture),
                ColumnType.BigInteger or ColumnType.RowVersion => Convert.ToInt64(value, CultureInfo.InvariantCulture),
                ColumnType.Decimal => Convert.ToDecimal(value, CultureInfo.InvariantCulture),
                ColumnType.Double => Convert.ToDouble(value, CultureInfo.InvariantCulture),
                ColumnType.Money => value is Money money ? money.Value : Convert.ToDecimal(value, CultureInfo.InvariantCulture),
                ColumnType.DateTime => Instant(value),
                ColumnType.DateOnly => Instant(value).Date,
                ColumnType.Boolean => Flag(value),
                ColumnType.Choice or ColumnType.State or ColumnType.Status or ColumnType.MultiChoice => Option(value),
                ColumnType.UniqueIdentifier => Identifier(value),
                ColumnType.PrimaryKey or ColumnType.Lookup or ColumnType.Owner => new RowLink(null!, Identifier(value)),
                _ => throw Fault.NotSupported($"A condition on the column {column.LogicalName}"),
            };
        }
        catch (Exception error) when (error is FormatException or InvalidCastException or OverflowException)
        {
            throw Fault.Invalid($"The value of the condition on '{column.LogicalName}' does not fit its type.");
        }
    }

    private static DateTime Instant(object value) => value switch
    {
        DateTime { Kind: DateTimeKind.Local } local => local.ToUniversalTime(),
        DateTime instant => instant,
        DateTimeOffset instant => instant.UtcDateTime,
        _ => DateTime.Parse(
            (string)value,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal),
    };

    private static bool Flag(object value) => value switch
    {
        bool flag => flag,
        string text => text is "1" || (text is not "0" && bool.Parse(text)),
        _ => Convert.ToInt32(value, CultureInfo.InvariantCulture) != 0,
    };

    private static int Option(object value) => value is OptionSetValue option
        ? option.Value
        : Convert.ToInt32(value, CultureInfo.InvariantCulture);

    private static Guid Identifier(object value) => value switch
    {
        Guid id => id,
        EntityReference reference => reference.Id,
        string text => Guid.Parse(text),
        _ => throw new InvalidCastException(),
    };
}
