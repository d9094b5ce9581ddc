using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Plugins.Keys;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Stores;

namespace PowerPlatformMagento.Plugins.Identity;

/// <summary>Finds contacts by e-mail address, with the customers they already are, in one request.</summary>
/// <param name="userService">Calls Dataverse as the integration user.</param>
internal sealed class ContactDirectory(IOrganizationService userService)
{
    private const string IdentityAlias = "i";

    // Enough to see that an address is ambiguous.
    private const int MostRows = 50;

    public IReadOnlyCollection<ContactCandidate> FindByEmail(Buyer buyer, Store store)
    {
        var query = new QueryExpression(ContactTable.Name) { ColumnSet = new ColumnSet(ContactTable.EmailAddress, ContactTable.Trust), TopCount = MostRows };
        query.Criteria.AddCondition(ContactTable.EmailAddress, ConditionOperator.Equal, buyer.Email!.Trim());
        query.Criteria.AddCondition(ContactTable.StateCode, ConditionOperator.Equal, ContactTable.Active);

        var identity = query.AddLink(IdentityTable.Name, ContactTable.Id, IdentityTable.Contact, JoinOperator.LeftOuter);
        identity.EntityAlias = IdentityAlias;
        identity.Columns = new ColumnSet(IdentityTable.MagentoId, IdentityTable.Website);
        identity.LinkCriteria.AddCondition(IdentityTable.Kind, ConditionOperator.Equal, (int)IdentityKind.Customer);
        identity.LinkCriteria.AddCondition(IdentityTable.Store, ConditionOperator.Equal, store.Id);

        var scope = store.ScopeOf(buyer.Website);
        return
        [
            .. userService.RetrieveMultiple(query).Entities
                .Where(row => HasEmail(row, buyer.Email!))
                .GroupBy(row => row.Id)
                .Select(rows => new ContactCandidate(
                    rows.Key,
                    (IdentityTrust?)rows.First().GetAttributeValue<OptionSetValue>(ContactTable.Trust)?.Value,
                    [.. rows.Where(row => store.ScopeOf(Linked(row, IdentityTable.Website)) == scope).Select(row => Linked(row, IdentityTable.MagentoId)).OfType<string>()])),
        ];
    }

    // Dataverse compares without accents: to it two addresses may be one.
    private static bool HasEmail(Entity row, string email) =>
        ExternalKeys.NormalizeEmail(row.GetAttributeValue<string>(ContactTable.EmailAddress) ?? string.Empty) == ExternalKeys.NormalizeEmail(email);

    private static string? Linked(Entity row, string column) =>
        row.GetAttributeValue<AliasedValue>($"{IdentityAlias}.{column}")?.Value as string;
}
