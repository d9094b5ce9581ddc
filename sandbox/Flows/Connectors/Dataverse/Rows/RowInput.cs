using Microsoft.Xrm.Sdk;
using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck;
using PowerPlatformMagento.FlowCheck.Connectors.Dataverse;
using PowerPlatformMagento.FlowCheck.Connectors.Dataverse.Schema;

namespace PowerPlatformMagento.Sandbox.Flows.Connectors.Dataverse.Rows;

/// <summary>Turns the JSON of a row into a row.</summary>
internal static class RowInput
{
    private const string Bind = "@odata.bind";
    private const string Type = "@odata.type";

    /// <exception cref="DataverseProblem">A property does not exist or its value does not fit.</exception>
    public static Entity Read(DataverseSchema schema, TableSchema table, JObject item)
    {
        var row = new Entity(table.LogicalName);
        foreach (var member in item.Properties())
        {
            if (member.Name.EndsWith(Bind, StringComparison.Ordinal))
            {
                var (column, reference) = Reference(schema, table, member);
                row[column] = reference;
            }
            else if (member.Name != Type)
            {
                var column = table.Table.Find(member.Name)
                    ?? throw DataverseProblem.Payload(
                        $"The property '{member.Name}' does not exist on type 'Microsoft.Dynamics.CRM.{table.LogicalName}'. "
                        + "Make sure to only use property names that are defined by the type.");
                var value = ColumnInput.Read(table, column, member.Value);
                if (column.LogicalName == table.Table.PrimaryKey && value is Guid id)
                {
                    row.Id = id;
                }
                else
                {
                    row[column.LogicalName] = value;
                }
            }
        }

        return row;
    }

    private static (string Column, EntityReference? Reference) Reference(DataverseSchema schema, TableSchema table, JProperty member)
    {
        var name = member.Name[..^Bind.Length];
        var lookups = table.FindNavigation(name)
            ?? throw DataverseProblem.Payload(
                $"An undeclared property '{name}' which only has property annotations in the payload but no property value was found in the payload. "
                + "In OData, only declared navigation properties and declared named streams can be represented as properties without values.");
        if (FlowJson.IsNull(member.Value))
        {
            return (lookups[0].Column.LogicalName, null);
        }

        var reference = RowReference.Read(schema, FlowJson.Text(member.Value) ?? string.Empty);
        return lookups.FirstOrDefault(lookup => lookup.Target == reference.LogicalName) is { Column: { } column }
            ? (column.LogicalName, reference)
            : throw DataverseProblem.Payload(
                $"The navigation property '{name}' leads to {string.Join(" or ", lookups.Select(lookup => lookup.Target))}, not to {reference.LogicalName}.");
    }
}
