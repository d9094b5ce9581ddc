using System.Globalization;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse.Metadata;
using PowerPlatformMagento.Sandbox.Dataverse.Storage;

namespace PowerPlatformMagento.Sandbox.Dataverse.Values;

/// <summary>Turns stored values into what the SDK hands out.</summary>
internal sealed class ValueReader(Database database)
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
    public string? Format(ColumnDefinition column, object stored) => stored switch
    {
        RowLink link when column.IsLookup => NameOf(link),
        int option when column.IsChoice => column.Choice.TryGet(option, out var known) ? known.Label : null,
        bool flag => column.Choice.TryGet(flag ? 1 : 0, out var known) ? known.Label : flag ? "Yes" : "No",
        decimal number => number.ToString("N" + column.Accuracy.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture),
        _ => null,
    };

    public string? NameOf(RowLink link) =>
        link.Table.PrimaryName is { } name && link.Table.Find(name) is { } column
            ? database.Find(link)?.Get(column) as string
            : null;
}
