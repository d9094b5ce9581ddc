using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse;
using PowerPlatformMagento.Sandbox.Page.Session;

namespace PowerPlatformMagento.Sandbox.Page.Data.Forms;

/// <summary>What a new row starts with.</summary>
internal static class NewRow
{
    private const string Owner = "ownerid";

    /// <summary>The user owns it, its status is the first active one, and the given values that the table can take.</summary>
    public static Entity Of(TableInfo table, PageUser user, IReadOnlyDictionary<string, object> given)
    {
        var row = new Entity(table.LogicalName);
        if (table.Find(Owner) is not null)
        {
            row[Owner] = new EntityReference("systemuser", user.Id) { Name = user.Name };
        }

        foreach (var (column, value) in given)
        {
            if (table.Find(column) is { ValidForCreate: true })
            {
                row[column] = value;
            }
        }

        return row;
    }

    /// <summary>Reads values from an address: <c>column=table:id</c> for lookups, else the text an input would hold.</summary>
    public static IReadOnlyDictionary<string, object> FromQuery(TableInfo table, IEnumerable<KeyValuePair<string, string>> query)
    {
        var parser = new FieldParser(TimeZoneInfo.Utc);
        var values = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var (name, text) in query)
        {
            if (table.Find(name) is not { } column)
            {
                continue;
            }

            var value = column.Kind is ColumnKind.Lookup or ColumnKind.Owner or ColumnKind.Regarding
                ? Reference(column, text)
                : parser.Parse(column, text).Value;
            if (value is not null)
            {
                values[name] = value;
            }
        }

        return values;
    }

    private static EntityReference? Reference(ColumnInfo column, string text) =>
        text.Split(':') is [var table, var id] && column.Targets.Contains(table) && Guid.TryParse(id, out var parsed)
            ? new EntityReference(table, parsed)
            : null;
}
