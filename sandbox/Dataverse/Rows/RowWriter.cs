using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Metadata;
using PowerPlatformMagento.Sandbox.Dataverse.Security;
using PowerPlatformMagento.Sandbox.Dataverse.Storage;
using PowerPlatformMagento.Sandbox.Dataverse.Values;

namespace PowerPlatformMagento.Sandbox.Dataverse.Rows;

/// <summary>Writes rows with everything the platform checks and fills in.</summary>
internal sealed class RowWriter(
    Database database,
    ValueWriter values,
    CurrencyColumns currencies,
    OwnerColumns owners,
    ActivityPointers pointers,
    ActivityParties parties,
    TimeProvider time)
{
    /// <param name="parent">Lookup set besides the attributes: that of a child in a deep insert to the row it is created with.</param>
    public Row Create(
        Transaction transaction,
        Caller caller,
        TableStore store,
        Guid id,
        AttributeCollection attributes,
        ParentLink? parent = null)
    {
        var table = store.Definition;
        if (store.Find(id) is not null)
        {
            throw Fault.Of(FaultCodes.DuplicateRow, "Cannot insert duplicate key.");
        }

        var row = new object?[table.Columns.Count];
        Assign(table, row, attributes, id, creating: true);
        if (parent is not null)
        {
            row[parent.Column.Ordinal] = parent.Row;
        }

        foreach (var column in table.Defaulted)
        {
            row[column.Ordinal] ??= column.Type == ColumnType.Boolean
                ? StoredValue.Box(column.DefaultValue is 1)
                : column.Choice.TryGet(column.DefaultValue!.Value, out var option) ? option.Boxed : null;
        }

        StampCreation(table, row, caller);
        StatusColumns.Fill(table, row, Given(table.System.State, attributes), Given(table.System.Status, attributes));
        currencies.Fill(table, row, owners.Organization.BaseCurrency);
        DerivedColumns.Fill(store, row);
        RefuseMissing(table, row);
        var created = new Row(new RowLink(table, id), database.NextSequence(), database.NextVersion(), row);
        transaction.Insert(store, created);
        WriteActivity(transaction, created, attributes);
        return created;
    }

    public Row Update(Transaction transaction, Caller caller, TableStore store, Row before, AttributeCollection attributes)
    {
        var table = store.Definition;
        var row = (object?[])before.Values.Clone();
        Assign(table, row, attributes, before.Id, creating: false);
        StampChange(table, row, caller);
        if (Given(table.System.Owner, attributes))
        {
            owners.Fill(table, row);
        }

        StatusColumns.Fill(table, row, Given(table.System.State, attributes), Given(table.System.Status, attributes));
        if (TouchesMoney(table, attributes))
        {
            currencies.Fill(table, row, owners.Organization.BaseCurrency);
        }

        DerivedColumns.Fill(store, row);
        RefuseMissing(table, row);
        var after = new Row(before.Link, before.Sequence, database.NextVersion(), row);
        transaction.Replace(store, before, after);
        WriteActivity(transaction, after, attributes);
        return after;
    }

    /// <summary>Empties a lookup because its target goes away; the platform does so without marking the row as modified.</summary>
    public void RemoveLink(Transaction transaction, TableStore store, Row before, ColumnDefinition column)
    {
        var row = (object?[])before.Values.Clone();
        row[column.Ordinal] = null;
        var after = new Row(before.Link, before.Sequence, database.NextVersion(), row);
        transaction.Replace(store, before, after);
        if (pointers.Covers(store.Definition))
        {
            pointers.Write(transaction, after);
        }
    }

    private void WriteActivity(Transaction transaction, Row row, AttributeCollection attributes)
    {
        if (!pointers.Covers(row.Link.Table))
        {
            return;
        }

        pointers.Write(transaction, row);
        foreach (var (name, value) in attributes)
        {
            if (row.Link.Table.Find(name) is { Type: ColumnType.PartyList } column)
            {
                parties.Write(transaction, row, column, value);
            }
        }
    }

    private void Assign(TableDefinition table, object?[] row, AttributeCollection attributes, Guid id, bool creating)
    {
        foreach (var (name, value) in attributes)
        {
            var column = table.Find(name) ?? throw Fault.NoColumn(table.LogicalName, name);
            if (column.Type == ColumnType.PrimaryKey)
            {
                if (value is Guid given && given != id)
                {
                    throw Fault.Invalid($"The primary key '{name}' of '{table.LogicalName}' differs from the row's id.");
                }

                continue;
            }

            if (!(creating ? column.ValidForCreate : column.ValidForUpdate))
            {
                throw Fault.Invalid(
                    $"The attribute '{name}' of '{table.LogicalName}' is not valid for {(creating ? "create" : "update")}.");
            }

            if (column.Type != ColumnType.PartyList)
            {
                row[column.Ordinal] = values.Write(table, column, value);
            }
        }
    }

    private void StampCreation(TableDefinition table, object?[] row, Caller caller)
    {
        var system = table.System;
        object now = Now();
        if (system.OverriddenCreatedOn is { } overridden && row[overridden.Ordinal] is { } told)
        {
            Set(row, system.CreatedOn, told);
            row[overridden.Ordinal] = now;
        }
        else
        {
            Set(row, system.CreatedOn, now);
        }

        Set(row, system.ModifiedOn, now);
        Set(row, system.CreatedBy, caller.User);
        Set(row, system.ModifiedBy, caller.User);
        Set(row, system.Organization, owners.Organization.Link);
        if (system.Owner is { } owner)
        {
            row[owner.Ordinal] ??= caller.User;
            owners.Fill(table, row);
        }
    }

    private void StampChange(TableDefinition table, object?[] row, Caller caller)
    {
        Set(row, table.System.ModifiedOn, Now());
        Set(row, table.System.ModifiedBy, caller.User);
    }

    /// <summary>The exchange rate of a row is refreshed when its currency or one of its amounts is written, not by other updates.</summary>
    private static bool TouchesMoney(TableDefinition table, AttributeCollection attributes) =>
        Given(table.System.Currency, attributes)
        || Array.Exists(table.Money, pair => attributes.ContainsKey(pair.Amount.LogicalName));

    private static void RefuseMissing(TableDefinition table, object?[] row)
    {
        foreach (var column in table.Required)
        {
            if (row[column.Ordinal] is null)
            {
                throw Fault.Invalid($"The required attribute '{column.LogicalName}' of '{table.LogicalName}' has no value.");
            }
        }
    }

    private static bool Given(ColumnDefinition? column, AttributeCollection attributes) =>
        column is not null && attributes.ContainsKey(column.LogicalName);

    private static void Set(object?[] row, ColumnDefinition? column, object value)
    {
        if (column is not null)
        {
            row[column.Ordinal] = value;
        }
    }

    private DateTime Now()
    {
        var now = time.GetUtcNow().UtcDateTime;
        return new DateTime(now.Ticks - (now.Ticks % TimeSpan.TicksPerSecond), DateTimeKind.Utc);
    }
}
