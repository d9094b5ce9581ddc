using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Plugins.Leads;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Stores;

namespace PowerPlatformMagento.Plugins.Identity;

/// <summary>Asks Dataverse only as far as the decision needs.</summary>
/// <param name="userService">Calls Dataverse as the integration user.</param>
internal sealed class IdentityResolver(IOrganizationService userService)
{
    private readonly ContactDirectory _contacts = new(userService);
    private readonly AccountDirectory _accounts = new(userService);
    private readonly LeadDirectory _leads = new(userService);

    public ContactMatch Contact(Buyer buyer, Store store, IdentityRow? customer, IdentityRow? email)
    {
        var match = ContactMatcher.ByIdentity(buyer, customer, email);
        return match is null or { Kind: MatchKind.New }
            ? ByLead(buyer, customer, email) ?? match ?? ContactMatcher.ByContacts(buyer, _contacts.FindByEmail(buyer, store))
            : match;
    }

    public CompanyMatch Company(CompanyClaim? claim, Store store, IReadOnlyDictionary<string, IdentityRow> rows)
    {
        if (claim is null)
        {
            return CompanyMatch.None;
        }

        rows.TryGetValue(claim.Keys[0], out var row);
        return CompanyMatcher.ByIdentity(claim, rows) ?? CompanyMatcher.ByAccounts(claim, _accounts.Find(claim, store), row);
    }

    // A lead that people chose, or one they qualified by hand: its identities do not know the contact yet.
    private ContactMatch? ByLead(Buyer buyer, IdentityRow? customer, IdentityRow? email)
    {
        var row = customer ?? email;
        if (row is { IsConfirmed: true, ContactId: null, Lead.IsOpen: true })
        {
            return ContactMatch.New(buyer);
        }

        return row is { IsRejected: false, ContactId: null, Lead.State: LeadState.Qualified } && _leads.ContactOf(row.Lead.Id) is { } contactId
            ? ContactMatch.Existing(contactId, buyer.IsGuest ? CustomerMatch.Guest : CustomerMatch.Email)
            : null;
    }
}
