using System.Globalization;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Pipeline;

namespace PowerPlatformMagento.Plugins.Rows;

/// <summary>
/// Fills a row and guards the limits of its columns: texts for people are cut; codes and amounts that do not fit are replaced by what a
/// person gave for them, else they are an error. A value that fits is never replaced. Errors name the column, never the value.
/// </summary>
/// <param name="row">The row to fill.</param>
/// <param name="rules">What becomes of values that do not fit.</param>
/// <param name="part">Magento's id of a row that is part of a record; null for the record itself.</param>
internal sealed class RowBuilder(Entity row, FieldRules rules, string? part = null)
{
    /// <summary>Largest amount of a money column, either side of zero.</summary>
    public const decimal MoneyLimit = 922337203685477m;

    /// <summary>Largest number of a decimal column, either side of zero.</summary>
    public const decimal NumberLimit = 100000000000m;

    private const int Decimals = 4;
    private static readonly DateTime Earliest = new(1753, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>Starts an empty row.</summary>
    /// <param name="table">Logical name of the table.</param>
    /// <param name="rules">What becomes of values that do not fit.</param>
    /// <param name="part">Magento's id of a row that is part of a record; null for the record itself.</param>
    public RowBuilder(string table, FieldRules rules, string? part = null)
        : this(new Entity(table), rules, part)
    {
    }

    /// <summary>The row so far. Absent values are there as null.</summary>
    public Entity Row { get; } = row;

    /// <summary>Text for people: cut when it is too long.</summary>
    public RowBuilder Text(string column, string? value, int maximum) =>
        Set(column, PlainText.Clean(value) is { } text ? PlainText.Cut(text, maximum) : null);

    /// <summary>Key or id: refused when it is too long. Nobody can correct it, because rows are found by it.</summary>
    public RowBuilder Key(string column, string? value, int maximum)
    {
        var key = PlainText.Clean(value);
        return IsShort(key, maximum) ? Set(column, key) : throw new ImportException(rules.TooLong, $"key {Row.LogicalName}.{column}");
    }

    /// <summary>Code: corrected or refused when it is too long.</summary>
    public RowBuilder Code(string column, string? value, int maximum)
    {
        var code = PlainText.Clean(value);
        if (IsShort(code, maximum))
        {
            return Set(column, code);
        }

        return PlainText.Clean(Corrected(column)) is { } corrected && IsShort(corrected, maximum)
            ? Set(column, corrected)
            : throw Refused(rules.TooLong, column);
    }

    /// <summary>Amount in the currency of the row.</summary>
    public RowBuilder Amount(string column, decimal value) => Set(column, new Money(Rounded(column, value, MoneyLimit)));

    /// <summary>Quantity, weight, percentage or amount in another currency.</summary>
    public RowBuilder Number(string column, decimal value) => Set(column, Rounded(column, value, NumberLimit));

    public RowBuilder Whole(string column, int value) => Set(column, value);

    public RowBuilder Flag(string column, bool value) => Set(column, value);

    public RowBuilder Choice(string column, Enum? value) => Set(column, value is null ? null : OptionOf(value));

    /// <summary>A word of a fixed list: corrected or refused when the list does not have it.</summary>
    public RowBuilder Word(string column, string value, Func<string, Enum?> optionOf, ErrorDefinition unknown)
    {
        var option = optionOf(value) ?? (Corrected(column) is { } corrected ? optionOf(corrected.Trim()) : null);
        return option is null ? throw Refused(unknown, column) : Set(column, OptionOf(option));
    }

    /// <summary>Instant in whole seconds, as Dataverse keeps it; instants before its calendar are none.</summary>
    public RowBuilder Instant(string column, DateTime? value)
    {
        if (value is not { } instant)
        {
            return Set(column, null);
        }

        var utc = instant.Kind == DateTimeKind.Local ? instant.ToUniversalTime() : DateTime.SpecifyKind(instant, DateTimeKind.Utc);
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

    private static bool IsShort(string? text, int maximum) => text is null || text.Length <= maximum;

    private static bool IsWithin(decimal value, decimal limit) => value >= -limit && value <= limit;

    private static OptionSetValue OptionOf(Enum value) => new(Convert.ToInt32(value, CultureInfo.InvariantCulture));

    private decimal Rounded(string column, decimal value, decimal limit)
    {
        if (!IsWithin(value, limit))
        {
            value = decimal.TryParse(Corrected(column), NumberStyles.Number, CultureInfo.InvariantCulture, out var corrected) && IsWithin(corrected, limit)
                ? corrected
                : throw Refused(rules.OutOfRange, column);
        }

        return decimal.Round(value, Decimals, MidpointRounding.AwayFromZero);
    }

    private string? Corrected(string column) => rules.Corrections.Find(FieldOf(column));

    private ImportException Refused(ErrorDefinition error, string column) => new(error, $"field {FieldOf(column)}");

    // The function app takes this name from the error text, and people give their correction for it.
    private string FieldOf(string column) => part is null ? $"{Row.LogicalName}.{column}" : $"{Row.LogicalName}.{column}@{part}";
}
