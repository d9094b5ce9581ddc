using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Stores;

namespace PowerPlatformMagento.Plugins.Identity;

/// <summary>Finds accounts by tax number or name, with the companies they already are, in one request.</summary>
/// <param name="userService">Calls Dataverse as the integration user.</param>
internal sealed class AccountDirectory(IOrganizationService userService)
{
    private const string IdentityAlias = "i";
    private const int MostRows = 50;

    public IReadOnlyCollection<AccountCandidate> Find(CompanyClaim claim, Store store)
    {
        var query = new QueryExpression(AccountTable.Name)
        {
            ColumnSet = new ColumnSet(AccountTable.CompanyName, AccountTable.TaxId),
            TopCount = MostRows,
        };
        query.Criteria.AddCondition(AccountTable.StateCode, ConditionOperator.Equal, AccountTable.Active);

        var either = query.Criteria.AddFilter(LogicalOperator.Or);
        if (claim.TaxId is { } taxId)
        {
            either.AddCondition(AccountTable.TaxId, ConditionOperator.In, taxId, claim.Company.TaxId!.Trim());
        }

        if (claim.MayBeFoundByName)
        {
            either.AddCondition(AccountTable.CompanyName, ConditionOperator.Equal, claim.Company.Name.Trim());
        }

        // Without a condition the query would mean every account.
        if (either.Conditions.Count == 0)
        {
            return [];
        }

        var identity = query.AddLink(IdentityTable.Name, AccountTable.Id, IdentityTable.Account, JoinOperator.LeftOuter);
        identity.EntityAlias = IdentityAlias;
        identity.Columns = new ColumnSet(IdentityTable.MagentoId);
        identity.LinkCriteria.AddCondition(IdentityTable.Kind, ConditionOperator.Equal, (int)IdentityKind.Company);
        identity.LinkCriteria.AddCondition(IdentityTable.Store, ConditionOperator.Equal, store.Id);

        return
        [
            .. userService.RetrieveMultiple(query).Entities
                .GroupBy(row => row.Id)
                .Select(rows => new AccountCandidate(
                    rows.Key,
                    rows.First().GetAttributeValue<string>(AccountTable.CompanyName),
                    rows.First().GetAttributeValue<string>(AccountTable.TaxId),
                    [.. rows.Select(CompanyIdOf).OfType<string>()])),
        ];
    }

    private static string? CompanyIdOf(Entity row) =>
        row.GetAttributeValue<AliasedValue>($"{IdentityAlias}.{IdentityTable.MagentoId}")?.Value as string;
}
