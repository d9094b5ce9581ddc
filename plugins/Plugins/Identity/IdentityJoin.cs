using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Plugins.Keys;
using PowerPlatformMagento.Plugins.Pipeline;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Identity;

/// <summary>
/// Lets everything a store knows of a person lead to the contact somebody confirmed: the other identities of the customer and of the e-mail
/// address that lead to nobody or to a guest, and the orders that waited for the decision.
/// </summary>
/// <param name="systemService">Calls Dataverse as SYSTEM: who decides need not be allowed to change orders.</param>
internal sealed class IdentityJoin(IOrganizationService systemService)
{
    // A person with more has the rest linked by their next messages.
    private const int MostRows = 200;

    public void Run(StepInput identity)
    {
        if (identity.Choice(IdentityTable.ReviewStatus) != (int)ReviewStatus.Confirmed
            || identity.Choice(IdentityTable.Kind) is not ((int)IdentityKind.Customer or (int)IdentityKind.Email)
            || identity.Value<EntityReference>(IdentityTable.Contact) is not { } contact
            || identity.Value<EntityReference>(IdentityTable.Store) is not { } store)
        {
            return;
        }

        var email = identity.Text(IdentityTable.EmailAddress);
        foreach (var row in Others(identity, store, email).Where(row => MayJoin(row, contact.Id, identity.Text(IdentityTable.MagentoId))))
        {
            systemService.Update(new Entity(IdentityTable.Name, row.Id)
            {
                [IdentityTable.Contact] = contact,
                [IdentityTable.ReviewStatus] = new OptionSetValue((int)ReviewStatus.None),
                [IdentityTable.ReviewReason] = null,
                [RevisionColumns.Hash] = null,
            });
        }

        if (email is not null)
        {
            LinkOrders(store, email, contact);
        }
    }

    private IEnumerable<Entity> Others(StepInput identity, EntityReference store, string? email)
    {
        var magentoId = identity.Text(IdentityTable.MagentoId);
        if (magentoId is null && email is null)
        {
            return [];
        }

        var query = new QueryExpression(IdentityTable.Name)
        {
            ColumnSet = new ColumnSet(IdentityTable.Contact, IdentityTable.MagentoId, IdentityTable.EmailAddress, IdentityTable.Website, IdentityTable.Trust, IdentityTable.ReviewStatus),
            TopCount = MostRows,
        };
        query.Criteria.AddCondition(IdentityTable.Store, ConditionOperator.Equal, store.Id);
        query.Criteria.AddCondition(IdentityTable.Kind, ConditionOperator.In, (int)IdentityKind.Customer, (int)IdentityKind.Email);
        query.Criteria.AddCondition(IdentityTable.Id, ConditionOperator.NotEqual, identity.Id);
        var either = query.Criteria.AddFilter(LogicalOperator.Or);
        if (magentoId is not null)
        {
            either.AddCondition(IdentityTable.MagentoId, ConditionOperator.Equal, magentoId);
        }

        if (email is not null)
        {
            either.AddCondition(IdentityTable.EmailAddress, ConditionOperator.Equal, email);
        }

        // The same address in another website is another person, unless the accounts are shared.
        var isShared = systemService.Retrieve(StoreTable.Name, store.Id, new ColumnSet(StoreTable.AccountSharing))
            .GetAttributeValue<OptionSetValue>(StoreTable.AccountSharing)?.Value == (int)AccountSharing.Global;
        var scope = ExternalKeys.ScopeOf(identity.Text(IdentityTable.Website));
        return systemService.RetrieveMultiple(query).Entities
            .Where(row => isShared || ExternalKeys.ScopeOf(row.GetAttributeValue<string>(IdentityTable.Website)) == scope);
    }

    // What a registered customer leads to is not taken away, nor what a person decided.
    private static bool MayJoin(Entity row, Guid contactId, string? magentoId)
    {
        var owner = row.GetAttributeValue<string>(IdentityTable.MagentoId);
        if (owner is not null && magentoId is not null && owner != magentoId)
        {
            return false;
        }

        var review = row.GetAttributeValue<OptionSetValue>(IdentityTable.ReviewStatus)?.Value;
        var isGuest = row.GetAttributeValue<OptionSetValue>(IdentityTable.Trust)?.Value == (int)IdentityTrust.Guest;
        return row.GetAttributeValue<EntityReference>(IdentityTable.Contact)?.Id is var current
            && current != contactId
            && review is not ((int)ReviewStatus.Confirmed or (int)ReviewStatus.Rejected)
            && (current is null || isGuest);
    }

    private void LinkOrders(EntityReference store, string email, EntityReference contact)
    {
        var query = new QueryExpression(OrderTable.Name) { ColumnSet = new ColumnSet(OrderTable.IsGuest), TopCount = MostRows };
        query.Criteria.AddCondition(OrderTable.Store, ConditionOperator.Equal, store.Id);
        query.Criteria.AddCondition(OrderTable.CustomerMatch, ConditionOperator.Equal, (int)CustomerMatch.Review);
        query.Criteria.AddCondition(OrderTable.Contact, ConditionOperator.Null);
        query.Criteria.AddCondition(OrderTable.EmailAddress, ConditionOperator.Equal, email);
        foreach (var order in systemService.RetrieveMultiple(query).Entities)
        {
            systemService.Update(new Entity(OrderTable.Name, order.Id)
            {
                [OrderTable.Contact] = contact,
                [OrderTable.CustomerMatch] = new OptionSetValue((int)(order.GetAttributeValue<bool>(OrderTable.IsGuest) ? CustomerMatch.Guest : CustomerMatch.ExternalKey)),
            });
        }
    }
}
