using System.Globalization;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse.Metadata;
using PowerPlatformMagento.Sandbox.Dataverse.Storage;
using PowerPlatformMagento.Sandbox.Dataverse.Values;

namespace PowerPlatformMagento.Sandbox.Dataverse.Rows;

/// <summary>Makes the entity a caller gets: its id, its row version and the asked columns that have a value.</summary>
internal sealed class RowReader(ValueReader values, ActivityParties parties)
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
            if (column.Type == ColumnType.PartyList)
            {
                AddParties(entity, column, row);
            }
            else
            {
                Add(entity, column, row);
            }
        }

        return entity;
    }

    /// <summary>Adds the columns of a joined row as aliased values.</summary>
    public void AddAliased(Entity entity, string alias, Row row, IReadOnlyList<ColumnDefinition> columns)
    {
        foreach (var column in columns)
        {
            AddAliased(entity, alias + "." + column.LogicalName, row, column);
        }
    }

    /// <summary>Adds one column of a row under a name of the query's own.</summary>
    public void AddAliased(Entity entity, string name, Row row, ColumnDefinition column)
    {
        if (row.Get(column) is { } stored)
        {
            entity.Attributes[name] = new AliasedValue(row.Link.Table.LogicalName, column.LogicalName, values.Read(column, stored));
            AddFormatted(entity, name, column, row, stored);
        }
    }

    private void AddParties(Entity entity, ColumnDefinition column, Row row)
    {
        if (parties.Read(row, column) is { } people)
        {
            entity.Attributes[column.LogicalName] = people;
        }
    }

    private void Add(Entity entity, ColumnDefinition column, Row row)
    {
        if (row.Get(column) is { } stored)
        {
            entity.Attributes[column.LogicalName] = values.Read(column, stored);
            AddFormatted(entity, column.LogicalName, column, row, stored);
        }
    }

    private void AddFormatted(Entity entity, string name, ColumnDefinition column, Row row, object stored)
    {
        if (values.Format(column, stored, row) is { } text)
        {
            entity.FormattedValues[name] = text;
        }
    }
}
