using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Outbox;

/// <summary>Names the account a contact belongs to as the company it is in a store. Asks Dataverse only when that account changed, once for both.</summary>
/// <param name="service">Calls Dataverse.</param>
internal sealed class CompanyIds(IOrganizationService service)
{
    private IReadOnlyList<Entity>? _companies;

    /// <summary>The change with Magento's ids in the place of accounts; null when the account is no company of the store, so that there is nothing to tell.</summary>
    public ChangedColumn? Translate(ChangedColumn change, Guid storeId)
    {
        if (change.Column != ContactTable.ParentCustomer)
        {
            return change;
        }

        var before = Find(change, change.Before, storeId);
        return Find(change, change.After, storeId) is { } after && after != before ? new ChangedColumn(change.Column, before, after) : null;
    }

    private string? Find(ChangedColumn change, string? account, Guid storeId)
    {
        _companies ??= Read(change);
        return _companies.FirstOrDefault(row =>
            row.GetAttributeValue<EntityReference>(IdentityTable.Store)?.Id == storeId
            && row.GetAttributeValue<EntityReference>(IdentityTable.Account)?.Id.ToString("D") == account)?.GetAttributeValue<string>(IdentityTable.MagentoId);
    }

    private DataCollection<Entity> Read(ChangedColumn change)
    {
        var query = new QueryExpression(IdentityTable.Name) { ColumnSet = new ColumnSet(IdentityTable.MagentoId, IdentityTable.Store, IdentityTable.Account) };
        query.Criteria.AddCondition(IdentityTable.Kind, ConditionOperator.Equal, (int)IdentityKind.Company);
        query.Criteria.AddCondition(IdentityTable.MagentoId, ConditionOperator.NotNull);
        query.Criteria.AddCondition(IdentityTable.Account, ConditionOperator.In, [.. new[] { change.Before, change.After }.OfType<string>().Select(Guid.Parse).Cast<object>()]);
        return service.RetrieveMultiple(query).Entities;
    }
}
