using System.Globalization;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse.Metadata;
using PowerPlatformMagento.Sandbox.Dataverse.Storage;
using PowerPlatformMagento.Sandbox.Dataverse.Values;

namespace PowerPlatformMagento.Sandbox.Dataverse.Rows;

/// <summary>Makes the entity a caller gets: its id, its row version and the asked columns that have a value.</summary>
internal sealed class RowReader(ValueReader values)
{
    public Entity Read(Row row, IReadOnlyList<ColumnDefinition> columns)
    {
        var table = row.Link.Table;
        var entity = new Entity(table.LogicalName, row.Id)
        {
            RowVersion = row.Version.ToString(CultureInfo.InvariantCulture),
        };
        entity.Attributes[table.PrimaryKey] = row.Id;
        foreach (var column in columns)
        {
            Add(entity, column.LogicalName, column, row.Get(column));
        }

        return entity;
    }

    /// <summary>Adds the columns of a joined row as aliased values.</summary>
    public void AddAliased(Entity entity, string alias, Row row, IReadOnlyList<ColumnDefinition> columns)
    {
        foreach (var column in columns)
        {
            if (row.Get(column) is { } stored)
            {
                var name = alias + "." + column.LogicalName;
                entity.Attributes[name] =
                    new AliasedValue(row.Link.Table.LogicalName, column.LogicalName, values.Read(column, stored));
                AddFormatted(entity, name, column, stored);
            }
        }
    }

    private void Add(Entity entity, string name, ColumnDefinition column, object? stored)
    {
        if (stored is null)
        {
            return;
        }

        entity.Attributes[name] = values.Read(column, stored);
        AddFormatted(entity, name, column, stored);
    }

    private void AddFormatted(Entity entity, string name, ColumnDefinition column, object stored)
    {
        if (values.Format(column, stored) is { } text)
        {
            entity.FormattedValues[name] = text;
        }
    }
}
