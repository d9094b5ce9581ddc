using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Customers;
using PowerPlatformMagento.Plugins.Identity;
using PowerPlatformMagento.Plugins.Keys;
using PowerPlatformMagento.Plugins.Leads;
using PowerPlatformMagento.Plugins.Rows;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Stores;

namespace PowerPlatformMagento.Plugins.Orders;

/// <summary>
/// Finds or makes the contact and account of an order. A contact that exists is linked, never changed: its owner is the customer message.
/// </summary>
/// <param name="userService">Calls Dataverse as the integration user.</param>
/// <param name="keys">Keys of the store.</param>
/// <param name="store">The store.</param>
/// <param name="rules">What becomes of values that do not fit.</param>
internal sealed class OrderCustomers(IOrganizationService userService, ExternalKeys keys, Store store, FieldRules rules)
{
    private readonly IdentityResolver _resolver = new(userService);
    private readonly IdentityRows _identityRows = new(store.Id, rules);

    /// <summary>Everything that has to be asked before anything is written.</summary>
    public OrderCustomerQuestion Ask(Order order)
    {
        var buyer = OrderBuyer.Of(order, keys, store);
        var claim = OrderBuyer.CompanyOf(order, keys);
        var rows = new IdentityDirectory(userService).Find([buyer.CustomerKey, buyer.EmailKey, .. claim?.Keys ?? []]);
        return new OrderCustomerQuestion(order, buyer, claim, rows);
    }

    public OrderCustomer Resolve(OrderCustomerQuestion question)
    {
        var match = _resolver.Contact(question.Buyer, store, question.Customer, question.Email);
        var accountId = AccountOf(question, match);
        if (match.Kind is MatchKind.Existing or MatchKind.New && LeadRule.OnOrder(question.Lead?.State) == LeadStep.Qualify)
        {
            return Qualify(question, match, accountId);
        }

        return match.Kind switch
        {
            MatchKind.Existing => new OrderCustomer(Link(question, match), accountId, match.Via, null),
            MatchKind.New => new OrderCustomer(Create(question, accountId), accountId, match.Via, null),
            MatchKind.Review => Hold(question, match.Reason!, accountId),
            _ => new OrderCustomer(null, accountId, match.Via, null),
        };
    }

    private OrderCustomer Qualify(OrderCustomerQuestion question, ContactMatch match, Guid? accountId)
    {
        var completion = LeadRows.FromOrder(question.Order, question.Lead!, rules);
        var contactId = new LeadQualification(userService).Run(question.Lead!, completion, match.ContactId, question.Buyer.IsGuest ? null : accountId, store.Id);
        WriteIdentities(question, contactId, accountId);
        return new OrderCustomer(contactId, accountId, match.Via, null) { IsQualified = true };
    }

    private Guid? AccountOf(OrderCustomerQuestion question, ContactMatch match)
    {
        if (question.Company is not { } claim)
        {
            return null;
        }

        var company = _resolver.Company(claim, store, question.Rows);
        return question.Buyer.IsGuest || match.Kind == MatchKind.Review
            ? company.AccountId
            : new CompanyAccounts(userService, rules, Guid.Empty).Ensure(claim, company, store);
    }

    private Guid Link(OrderCustomerQuestion question, ContactMatch match)
    {
        var contactId = match.ContactId!.Value;
        if (match.Via != CustomerMatch.ExternalKey)
        {
            WriteIdentities(question, contactId, null);
        }
        else if (question.Customer is { IsPending: true } or { IsMerged: true })
        {
            UpdateIdentities(question, contactId, null);
        }

        return contactId;
    }

    private Guid? Create(OrderCustomerQuestion question, Guid? accountId)
    {
        var buyer = question.Buyer;
        if (buyer.IsGuest && !store.CreatesGuestContacts)
        {
            return null;
        }

        var contact = ContactRows.FromOrder(question.Order, buyer.IsGuest, rules);
        if (accountId is { } id && !buyer.IsGuest)
        {
            contact[ContactTable.ParentCustomer] = new EntityReference(AccountTable.Name, id);
        }

        List<Entity> identities = [];
        if (!buyer.IsGuest && question.Customer is null)
        {
            identities.Add(CustomerRow(buyer, null, accountId).Row);
        }

        if (buyer.EmailKey is not null && question.Email is null)
        {
            identities.Add(_identityRows.Email(buyer, null).Row);
        }

        var contactId = new CustomerContacts(userService, keys, rules).Create(contact, [], identities, mayExistElsewhere: false);
        UpdateIdentities(question, contactId, null);
        return contactId;
    }

    private void WriteIdentities(OrderCustomerQuestion question, Guid contactId, Guid? accountId)
    {
        if (!question.Buyer.IsGuest && question.Customer is null)
        {
            userService.Create(RowChanges.ToCreate(CustomerRow(question.Buyer, contactId, accountId).Row));
        }

        if (question.Buyer.EmailKey is not null && question.Email is null)
        {
            userService.Create(RowChanges.ToCreate(_identityRows.Email(question.Buyer, contactId).Row));
        }

        UpdateIdentities(question, contactId, accountId);
    }

    // Rows that were waiting for a contact get it. An address that leads to somebody is left alone: an old order may carry an old address.
    private void UpdateIdentities(OrderCustomerQuestion question, Guid contactId, Guid? accountId)
    {
        if (!question.Buyer.IsGuest && question.Customer is { } customer && (customer.ContactId != contactId || customer.IsPending || customer.IsMerged))
        {
            IdentityDirectory.Update(userService, customer, CustomerRow(question.Buyer, contactId, accountId).Set(RevisionColumns.Hash, null));
        }

        if (question.Email is { } email && (email.ContactId is null || email.IsMerged || (question.Buyer.IsGuest && (email.IsRejected || email.IsPending))))
        {
            IdentityDirectory.Update(userService, email, _identityRows.Email(question.Buyer, contactId));
        }
    }

    private RowBuilder CustomerRow(Buyer buyer, Guid? contactId, Guid? accountId)
    {
        var row = _identityRows.Customer(buyer, contactId);
        return accountId is null ? row : row.Link(IdentityTable.Account, AccountTable.Name, accountId);
    }

    private OrderCustomer Hold(OrderCustomerQuestion question, ErrorDefinition reason, Guid? accountId)
    {
        new IdentityReview(userService, store.Id, rules).Hold(question.Buyer, question.Own, reason);
        return new OrderCustomer(null, accountId, CustomerMatch.Review, reason);
    }
}
