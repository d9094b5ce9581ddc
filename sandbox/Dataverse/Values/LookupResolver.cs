using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Metadata;
using PowerPlatformMagento.Sandbox.Dataverse.Storage;

namespace PowerPlatformMagento.Sandbox.Dataverse.Values;

/// <summary>Finds the row a reference means, by id or by alternate key.</summary>
internal sealed class LookupResolver(Database database)
{
    public RowLink Resolve(TableDefinition table, ColumnDefinition column, object value)
    {
        if (value is not EntityReference reference)
        {
            throw Fault.Invalid($"Incorrect attribute value type {value.GetType().FullName} for the attribute '{column.LogicalName}'.");
        }

        if (reference.LogicalName is null || !column.Targets.Contains(reference.LogicalName))
        {
            throw Fault.Invalid(
                $"The lookup '{column.LogicalName}' of '{table.LogicalName}' does not point to '{reference.LogicalName}'.");
        }

        return Resolve(reference).Link;
    }

    public Row Resolve(EntityReference reference) =>
        Resolve(database.Store(reference.LogicalName), reference.Id, reference.KeyAttributes);

    public static Row Resolve(TableStore store, Guid id, KeyAttributeCollection keys)
    {
        if (id != Guid.Empty || keys.Count == 0)
        {
            return store.Find(id) ?? throw Fault.NoRow(store.Definition.LogicalName, id);
        }

        return FindByKey(store, keys) ?? throw Fault.Of(
            FaultCodes.RowNotFoundByKey,
            $"A record with the specified key values does not exist in {store.Definition.LogicalName} entity");
    }

    public static Row? FindByKey(TableStore store, KeyAttributeCollection keys)
    {
        var index = store.Keys.FirstOrDefault(candidate => candidate.Key.Covers(keys.Keys)) ?? throw Fault.Of(
            FaultCodes.NoSuchKey,
            $"The specified key attributes are not a defined key for the {store.Definition.LogicalName} entity");
        var parts = new object[index.Key.Columns.Count];
        for (var part = 0; part < parts.Length; part++)
        {
            var column = index.Key.Columns[part];
            if (Comparand.Of(column, keys[column.LogicalName]) is not { } comparable)
            {
                return null;
            }

            parts[part] = comparable;
        }

        return index.Find(KeyIndex.Combine(parts)) is { } link ? store.Find(link) : null;
    }
}
