using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Outbox;

/// <summary>Finds the records of stores that a contact or account stands for.</summary>
/// <param name="service">Calls Dataverse.</param>
internal sealed class OutboxRecords(IOrganizationService service)
{
    private const string StoreAlias = "s";

    /// <summary>The customer accounts of a contact: one a store, more after contacts were merged.</summary>
    public IReadOnlyList<OutboxRecord> OfContact(Guid contactId) =>
        Find(IdentityTable.Contact, new EntityReference(ContactTable.Name, contactId), IdentityKind.Customer, OutboxEntity.Customer);

    /// <summary>The companies an account stands for.</summary>
    public IReadOnlyList<OutboxRecord> OfAccount(Guid accountId) =>
        Find(IdentityTable.Account, new EntityReference(AccountTable.Name, accountId), IdentityKind.Company, OutboxEntity.Company);

    private OutboxRecord[] Find(string column, EntityReference owner, IdentityKind kind, string entityType)
    {
        var query = new QueryExpression(IdentityTable.Name) { ColumnSet = new ColumnSet(IdentityTable.MagentoId, IdentityTable.Store, IdentityTable.EmailAddress) };
        query.Criteria.AddCondition(column, ConditionOperator.Equal, owner.Id);
        query.Criteria.AddCondition(IdentityTable.Kind, ConditionOperator.Equal, (int)kind);
        query.Criteria.AddCondition(IdentityTable.MagentoId, ConditionOperator.NotNull);
        var store = query.AddLink(StoreTable.Name, IdentityTable.Store, StoreTable.Id);
        store.EntityAlias = StoreAlias;
        store.Columns = new ColumnSet(StoreTable.ExternalKey);
        return
        [
            .. service.RetrieveMultiple(query).Entities.Select(row => new OutboxRecord(
                row.GetAttributeValue<EntityReference>(IdentityTable.Store).Id,
                (string)row.GetAttributeValue<AliasedValue>($"{StoreAlias}.{StoreTable.ExternalKey}").Value,
                entityType,
                row.GetAttributeValue<string>(IdentityTable.MagentoId),
                owner) { Email = row.GetAttributeValue<string>(IdentityTable.EmailAddress) }),
        ];
    }
}
