using System.Globalization;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse.Metadata;
using PowerPlatformMagento.Sandbox.Dataverse.Storage;

namespace PowerPlatformMagento.Sandbox.Dataverse.Values;

/// <summary>Turns stored values into what the SDK hands out and into what people read: English, dates in UTC.</summary>
internal sealed class ValueReader(Database database, MetadataCatalog catalog, MoneyFormat money)
{
    public object? Read(ColumnDefinition column, object? stored) => stored switch
    {
        null => null,
        RowLink link when column.Type == ColumnType.PrimaryKey => link.Id,
        RowLink link => new EntityReference(link.Table.LogicalName, link.Id) { Name = NameOf(link) },
        int option when column.IsChoice => new OptionSetValue(option),
        int[] options => new OptionSetValueCollection([.. options.Select(option => new OptionSetValue(option))]),
        decimal amount when column.Type == ColumnType.Money => new Money(amount),
        _ => stored,
    };

    /// <summary>The text a person reads; null where Dataverse gives none.</summary>
    /// <param name="row">The row of the value, for the currency of an amount.</param>
    public string? Format(ColumnDefinition column, object stored, Row? row = null) => stored switch
    {
        decimal amount when column.Type == ColumnType.Money => money.Format(column, amount, row),
        RowLink link when column.IsLookup => NameOf(link),
        int option when column.IsChoice => column.Choice.TryGet(option, out var known) ? known.Label : null,
        int[] options => string.Join("; ", options.Select(option => column.Choice.TryGet(option, out var known) ? known.Label : string.Empty)),
        bool flag => column.Choice.TryGet(flag ? 1 : 0, out var known) ? known.Label : flag ? "Yes" : "No",
        string table when column.Type == ColumnType.TableName => catalog.TryGetTable(table, out var known) ? known.DisplayName : null,
        decimal number => number.ToString("N" + column.Accuracy.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture),
        double number => number.ToString("N" + column.Accuracy.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture),
        int or long when column.Type is ColumnType.Integer or ColumnType.BigInteger => FormatNumber(stored),
        DateTime day when column.Type == ColumnType.DateOnly => day.ToString("M/d/yyyy", CultureInfo.InvariantCulture),
        DateTime instant => instant.ToString("M/d/yyyy h:mm tt", CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>The same for a value that belongs to many rows, whose amounts are in the base currency.</summary>
    public string? FormatInBaseCurrency(ColumnDefinition column, object stored) =>
        stored is decimal amount && column.Type == ColumnType.Money ? money.FormatInBaseCurrency(amount) : Format(column, stored);

    /// <summary>A whole number with separators.</summary>
    public static string FormatNumber(object number) => ((IFormattable)number).ToString("N0", CultureInfo.InvariantCulture);

    public string? NameOf(RowLink link) =>
        link.Table.PrimaryName is { } name && link.Table.Find(name) is { } column
            ? database.Find(link)?.Get(column) as string
            : null;
}
