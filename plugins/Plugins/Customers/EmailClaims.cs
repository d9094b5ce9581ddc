using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Plugins.Identity;
using PowerPlatformMagento.Plugins.Keys;
using PowerPlatformMagento.Plugins.Revisions;
using PowerPlatformMagento.Plugins.Rows;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Stores;

namespace PowerPlatformMagento.Plugins.Customers;

/// <summary>Lets the e-mail address of a registered customer lead to the contact, and the address the customer had before no longer.</summary>
/// <param name="userService">Calls Dataverse as the integration user.</param>
/// <param name="keys">Keys of the store.</param>
/// <param name="rules">What becomes of values that do not fit.</param>
internal sealed class EmailClaims(IOrganizationService userService, ExternalKeys keys, FieldRules rules)
{
    private readonly IdentityDirectory _identities = new(userService);

    /// <param name="buyer">The customer.</param>
    /// <param name="personId">Contact of the customer, or its lead.</param>
    /// <param name="store">The store.</param>
    /// <param name="marks">Marks of the message.</param>
    /// <param name="row">Identity of the address, if there is one.</param>
    /// <param name="account">Identity of the customer account before this message, if there is one.</param>
    /// <param name="isLead">Whether the customer is a lead.</param>
    public void Apply(Buyer buyer, Guid personId, Store store, RevisionMarks marks, IdentityRow? row, IdentityRow? account, bool isLead = false)
    {
        var owner = EmailClaimRule.IsOfAnother(buyer, row) ? _identities.Find([keys.Customer(row!.MagentoId!)]).Values.FirstOrDefault() : null;
        var claim = EmailClaimRule.Decide(buyer, personId, marks.ReadStamp, row, owner);
        var former = FormerOf(buyer, personId, store, account);
        if (claim == EmailClaim.Create && former is not null)
        {
            IdentityDirectory.Update(userService, former, Row(buyer, personId, store, isLead));
            return;
        }

        if (former is not null)
        {
            Release(former);
        }

        if (claim == EmailClaim.Create)
        {
            userService.Create(RowChanges.ToCreate(Row(buyer, personId, store, isLead).Row));
        }
        else if (claim == EmailClaim.Take)
        {
            IdentityDirectory.Update(userService, row!, Row(buyer, personId, store, isLead));
        }
    }

    // A contact keeps the lead it comes from in sight; a lead has no contact.
    private RowBuilder Row(Buyer buyer, Guid personId, Store store, bool isLead) => isLead
        ? new IdentityRows(store.Id, rules).Email(buyer, null).Link(IdentityTable.Lead, LeadTable.Name, personId)
        : new IdentityRows(store.Id, rules).Email(buyer, personId);

    // The row stays and leads to nobody: the integration user deletes no identities.
    private void Release(IdentityRow former) => IdentityDirectory.Update(
        userService,
        former,
        new RowBuilder(IdentityTable.Name, rules)
            .Set(IdentityTable.Contact, null)
            .Set(IdentityTable.Lead, null)
            .Set(IdentityTable.MagentoId, null)
            .Choice(IdentityTable.Trust, IdentityTrust.Guest));

    private IdentityRow? FormerOf(Buyer buyer, Guid personId, Store store, IdentityRow? account)
    {
        if (string.IsNullOrWhiteSpace(account?.EmailAddress))
        {
            return null;
        }

        var key = keys.Email(store.ScopeOf(account!.Website), account.EmailAddress!);
        if (key == buyer.EmailKey)
        {
            return null;
        }

        var former = _identities.Find([key]).Values.FirstOrDefault();
        return former?.PersonId == personId && former.MagentoId == buyer.CustomerId ? former : null;
    }
}
