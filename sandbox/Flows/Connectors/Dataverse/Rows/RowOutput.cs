using System.Globalization;
using Microsoft.Xrm.Sdk;
using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Connectors.Dataverse.Schema;
using PowerPlatformMagento.Sandbox.Dataverse;

namespace PowerPlatformMagento.Sandbox.Flows.Connectors.Dataverse.Rows;

/// <summary>Turns a row into the JSON the connector answers: columns without a value are left out, formatted values stand beside.</summary>
internal sealed class RowOutput(Uri environment)
{
    private const string Formatted = "@OData.Community.Display.V1.FormattedValue";
    private const string LookupTable = "@Microsoft.Dynamics.CRM.lookuplogicalname";

    public JObject Write(TableSchema table, Entity row)
    {
        var json = new JObject();
        if (row.Id != Guid.Empty)
        {
            json["@odata.id"] = new Uri(environment, $"api/data/v9.1/{table.SetName}({row.Id})").AbsoluteUri;
            json[table.Table.PrimaryKey] = row.Id.ToString();
        }

        foreach (var (name, value) in row.Attributes.OrderBy(attribute => attribute.Key, StringComparer.Ordinal))
        {
            Add(json, table, row, name, value);
        }

        return json;
    }

    /// <summary>The value of a column; JSON null for none.</summary>
    public static JToken Value(ColumnShape? column, object? value) => value switch
    {
        null => JValue.CreateNull(),
        AliasedValue aliased => Value(null, aliased.Value),
        EntityReference reference => reference.Id.ToString(),
        OptionSetValue option => option.Value,
        OptionSetValueCollection options => string.Join(',', options.Select(option => option.Value)),
        Money money => money.Value,
        DateTime day when column?.Kind == ColumnType.DateOnly => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime instant => instant.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
        Guid id => id.ToString(),
        string text => text,
        bool flag => flag,
        int number => number,
        long number => number,
        decimal number => number,
        double number => number,
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty,
    };

    private static void Add(JObject json, TableSchema table, Entity row, string name, object? value)
    {
        if (value is null or EntityCollection)
        {
            return;
        }

        var column = table.Table.Find(name);
        var property = column is null ? name : TableSchema.PropertyOf(column);
        json[property] = Value(column, value);
        if (row.FormattedValues.TryGetValue(name, out var text) && value is not string)
        {
            json[property + Formatted] = text;
        }

        if (value is EntityReference reference)
        {
            json[property + LookupTable] = reference.LogicalName;
            if (!json.ContainsKey(property + Formatted) && reference.Name is { } referenceName)
            {
                json[property + Formatted] = referenceName;
            }
        }
    }
}
