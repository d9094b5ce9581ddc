using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Identity;
using PowerPlatformMagento.Plugins.Json;
using PowerPlatformMagento.Plugins.Revisions;
using PowerPlatformMagento.Plugins.Rows;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Stores;

namespace PowerPlatformMagento.Plugins.Customers;

/// <summary>
/// Writes the accounts of companies. All people of a company tell about it, so its identity keeps revision marks of its own:
/// what the store said last counts, whoever it was said about.
/// </summary>
/// <param name="userService">Calls Dataverse as the integration user.</param>
/// <param name="rules">What becomes of values that do not fit.</param>
internal sealed class CompanyAccounts(IOrganizationService userService, FieldRules rules)
{
    /// <summary>Makes sure that the company has an account; what is known of it stays. For messages that only mention the company.</summary>
    public Guid? Ensure(CompanyClaim claim, CompanyMatch match, Store store) => Write(claim, match, store, marks: null);

    /// <summary>Makes sure that the company has an account and that it says what the store said last.</summary>
    public Guid? Import(CompanyClaim claim, CompanyMatch match, Store store, Source source) =>
        Write(claim, match, store, RevisionMarks.OfReading(source, ContentHash.Of(claim.Company)));

    private Guid? Write(CompanyClaim claim, CompanyMatch match, Store store, RevisionMarks? marks)
    {
        switch (match.Kind)
        {
            case MatchKind.Existing:
                Update(claim, match, store, marks);
                return match.AccountId;
            case MatchKind.New when store.CreatesCompanies:
                return Create(claim, match, store, marks);
            case MatchKind.Review:
                Hold(claim, match, store);
                return null;
            default:
                return null;
        }
    }

    private Guid Create(CompanyClaim claim, CompanyMatch match, Store store, RevisionMarks? marks)
    {
        var account = RowChanges.ToCreate(AccountRows.Of(claim.Company, rules));
        if (match.Row is not null)
        {
            var accountId = userService.Create(account);
            IdentityDirectory.Update(userService, match.Row, Identity(claim, accountId, store, marks));
            return accountId;
        }

        var identity = RowChanges.ToCreate(Identity(claim, null, store, marks).Row);
        account.RelatedEntities[new Relationship(Relationships.AccountIdentities)] = new EntityCollection([identity]) { EntityName = IdentityTable.Name };
        return userService.Create(account);
    }

    private void Update(CompanyClaim claim, CompanyMatch match, Store store, RevisionMarks? marks)
    {
        var accountId = match.AccountId!.Value;
        if (match.Row is null || match.Row.AccountId != accountId)
        {
            Adopt(claim, match, store, marks);
        }
        else if (marks is not null)
        {
            Renew(claim, match.Row, accountId, marks);
        }
    }

    // An account nobody imported before, or one that was in doubt: from now on its key leads to it.
    private void Adopt(CompanyClaim claim, CompanyMatch match, Store store, RevisionMarks? marks)
    {
        var identity = Identity(claim, match.AccountId, store, marks);
        if (match.Row is null)
        {
            userService.Create(RowChanges.ToCreate(identity.Row));
        }
        else
        {
            IdentityDirectory.Update(userService, match.Row, identity);
        }

        if (marks is not null)
        {
            UpdateAccount(claim, match.AccountId!.Value);
        }
    }

    private void Renew(CompanyClaim claim, IdentityRow row, Guid accountId, RevisionMarks marks)
    {
        var decision = RevisionRule.Decide(row.Marks, marks);
        var change = MarkColumns.Marks(new RowBuilder(IdentityTable.Name, rules), marks);
        if (decision == RevisionDecision.Write)
        {
            UpdateAccount(claim, accountId);
            change.Text(IdentityTable.Title, claim.Company.Name, 200);
        }

        if (decision is RevisionDecision.Write or RevisionDecision.MoveMarks)
        {
            IdentityDirectory.Update(userService, row, change);
        }
    }

    private void Hold(CompanyClaim claim, CompanyMatch match, Store store)
    {
        var reason = match.Reason!;
        if (match.Row is null)
        {
            userService.Create(RowChanges.ToCreate(IdentityRows.Hold(Identity(claim, null, store, marks: null), reason).Row));
        }
        else if (!match.Row.IsPending || match.Row.ReviewReason != IdentityRows.ReasonOf(reason))
        {
            IdentityDirectory.Update(userService, match.Row, IdentityRows.Hold(new RowBuilder(IdentityTable.Name, rules), reason));
        }
    }

    private void UpdateAccount(CompanyClaim claim, Guid accountId)
    {
        var account = AccountRows.Of(claim.Company, rules);
        account.Id = accountId;
        userService.Update(account);
    }

    private RowBuilder Identity(CompanyClaim claim, Guid? accountId, Store store, RevisionMarks? marks)
    {
        var row = new IdentityRows(store.Id, rules).Company(claim, accountId);
        return marks is null ? row : MarkColumns.Marks(row, marks);
    }
}
