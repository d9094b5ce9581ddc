using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Ownership;

/// <summary>Reads who has the say over the columns of a table.</summary>
/// <param name="service">Calls Dataverse.</param>
internal sealed class OwnershipDirectory(IOrganizationService service)
{
    /// <summary>Ownership by column. What is written for the store goes before what is written for all stores.</summary>
    public IReadOnlyDictionary<string, FieldOwnership> Of(string table, Guid storeId)
    {
        var rows = service.RetrieveMultiple(QueryFor(table, storeId)).Entities
            .OrderBy(row => row.Contains(SettingColumns.Store))
            .ToList();
        var ownership = new Dictionary<string, FieldOwnership>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            ownership[row.GetAttributeValue<string>(FieldOwnershipTable.ColumnName)] = Read(row);
        }

        return ownership;
    }

    private static QueryExpression QueryFor(string table, Guid storeId)
    {
        var query = new QueryExpression(FieldOwnershipTable.Name)
        {
            ColumnSet = new ColumnSet(
                FieldOwnershipTable.ColumnName,
                FieldOwnershipTable.ContractField,
                FieldOwnershipTable.Owner,
                FieldOwnershipTable.Direction,
                FieldOwnershipTable.ConflictRule,
                SettingColumns.Store),
        };
        query.Criteria.AddCondition(FieldOwnershipTable.TableName, ConditionOperator.Equal, table);
        query.Criteria.AddCondition(FieldOwnershipTable.StateCode, ConditionOperator.Equal, FieldOwnershipTable.Active);
        var stores = query.Criteria.AddFilter(LogicalOperator.Or);
        stores.AddCondition(SettingColumns.Store, ConditionOperator.Null);
        stores.AddCondition(SettingColumns.Store, ConditionOperator.Equal, storeId);
        return query;
    }

    private static FieldOwnership Read(Entity row) => new(
        row.GetAttributeValue<string>(FieldOwnershipTable.ColumnName),
        row.GetAttributeValue<string?>(FieldOwnershipTable.ContractField),
        (FieldOwner)row.GetAttributeValue<OptionSetValue>(FieldOwnershipTable.Owner).Value,
        (SyncDirection)row.GetAttributeValue<OptionSetValue>(FieldOwnershipTable.Direction).Value,
        (ConflictRule)row.GetAttributeValue<OptionSetValue>(FieldOwnershipTable.ConflictRule).Value);
}
