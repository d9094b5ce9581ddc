using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Pipeline;

namespace PowerPlatformMagento.Plugins.Rows;

/// <summary>
/// Fills a row and guards the limits of its columns: texts for people are cut, keys, ids and codes that do not fit are an error,
/// amounts outside the range are an error. Errors name the column, never the value.
/// </summary>
/// <param name="table">Logical name of the table.</param>
/// <param name="tooLong">Error for a key, id or code that does not fit.</param>
internal sealed class RowBuilder(string table, ErrorDefinition tooLong)
{
    /// <summary>Largest amount of a money column, either side of zero.</summary>
    public const decimal MoneyLimit = 922337203685477m;

    /// <summary>Largest number of a decimal column, either side of zero.</summary>
    public const decimal NumberLimit = 100000000000m;

    private const int Decimals = 4;
    private static readonly DateTime Earliest = new(1753, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>The row so far. Absent values are there as null.</summary>
    public Entity Row { get; } = new(table);

    /// <summary>Text for people: cut when it is too long.</summary>
    public RowBuilder Text(string column, string? value, int maximum) =>
        Set(column, PlainText.Clean(value) is { } text ? PlainText.Cut(text, maximum) : null);

    /// <summary>Key, id or code: refused when it is too long.</summary>
    public RowBuilder Code(string column, string? value, int maximum)
    {
        var code = PlainText.Clean(value);
        return code is null || code.Length <= maximum ? Set(column, code) : throw new ImportException(tooLong, column);
    }

    /// <summary>Amount in the currency of the row.</summary>
    public RowBuilder Amount(string column, decimal value) => Set(column, new Money(Rounded(column, value, MoneyLimit)));

    /// <summary>Quantity, weight, percentage or amount in another currency.</summary>
    public RowBuilder Number(string column, decimal value) => Set(column, Rounded(column, value, NumberLimit));

    public RowBuilder Whole(string column, int value) => Set(column, value);

    public RowBuilder Flag(string column, bool value) => Set(column, value);

    public RowBuilder Choice(string column, Enum? value) =>
        Set(column, value is null ? null : new OptionSetValue(Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture)));

    /// <summary>Instant in whole seconds, as Dataverse keeps it; instants before its calendar are none.</summary>
    public RowBuilder Instant(string column, DateTime value)
    {
        var utc = value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : DateTime.SpecifyKind(value, DateTimeKind.Utc);
        return Set(column, utc < Earliest ? null : utc.AddTicks(-(utc.Ticks % TimeSpan.TicksPerSecond)));
    }

    public RowBuilder Link(string column, string target, Guid? id) =>
        Set(column, id is { } known ? new EntityReference(target, known) : null);

    public RowBuilder Set(string column, object? value)
    {
        Row[column] = value;
        return this;
    }

    /// <summary>Drops what the message did not carry so far: an absent value does not erase a stored one.</summary>
    public RowBuilder KeepOnlyPresent()
    {
        foreach (var column in Row.Attributes.Where(attribute => attribute.Value is null).Select(attribute => attribute.Key).ToList())
        {
            Row.Attributes.Remove(column);
        }

        return this;
    }

    private static decimal Rounded(string column, decimal value, decimal limit) =>
        value >= -limit && value <= limit
            ? decimal.Round(value, Decimals, MidpointRounding.AwayFromZero)
            : throw new ImportException(OrderErrors.AmountOutOfRange, column);
}
