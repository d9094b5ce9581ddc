using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Plugins.Stores;

namespace PowerPlatformMagento.Plugins.Identity;

/// <summary>Asks Dataverse only as far as the decision needs.</summary>
/// <param name="userService">Calls Dataverse as the integration user.</param>
internal sealed class IdentityResolver(IOrganizationService userService)
{
    private readonly ContactDirectory _contacts = new(userService);
    private readonly AccountDirectory _accounts = new(userService);

    public ContactMatch Contact(Buyer buyer, Store store, IdentityRow? customer, IdentityRow? email) =>
        ContactMatcher.ByIdentity(buyer, customer, email)
        ?? ContactMatcher.ByContacts(buyer, _contacts.FindByEmail(buyer, store));

    public CompanyMatch Company(CompanyClaim? claim, Store store, IReadOnlyDictionary<string, IdentityRow> rows)
    {
        if (claim is null)
        {
            return CompanyMatch.None;
        }

        rows.TryGetValue(claim.Keys[0], out var row);
        return CompanyMatcher.ByIdentity(claim, rows) ?? CompanyMatcher.ByAccounts(claim, _accounts.Find(claim, store), row);
    }
}
