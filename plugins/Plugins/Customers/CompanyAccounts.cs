using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Conflicts;
using PowerPlatformMagento.Plugins.Identity;
using PowerPlatformMagento.Plugins.Json;
using PowerPlatformMagento.Plugins.Outbox;
using PowerPlatformMagento.Plugins.Ownership;
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
/// <param name="transaction">Names the operation.</param>
internal sealed class CompanyAccounts(IOrganizationService userService, FieldRules rules, Guid transaction)
{
    /// <summary>Makes sure that the company has an account; what is known of it stays. For messages that only mention the company.</summary>
    public Guid? Ensure(CompanyClaim claim, CompanyMatch match, Store store) => Write(claim, match, store, source: null, marks: null);

    /// <summary>Makes sure that the company has an account and that it says what the store said last.</summary>
    public Guid? Import(CompanyClaim claim, CompanyMatch match, Store store, Source source) =>
        Write(claim, match, store, source, RevisionMarks.OfReading(source, ContentHash.Of(claim.Company)));

    private Guid? Write(CompanyClaim claim, CompanyMatch match, Store store, Source? source, RevisionMarks? marks)
    {
        switch (match.Kind)
        {
            case MatchKind.Existing:
                Update(claim, match, store, source, marks);
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

    private void Update(CompanyClaim claim, CompanyMatch match, Store store, Source? source, RevisionMarks? marks)
    {
        var accountId = match.AccountId!.Value;
        if (match.Row is null || match.Row.AccountId != accountId)
        {
            Adopt(claim, match, store, source, marks);
        }
        else if (source is not null)
        {
            Renew(claim, match.Row, store, source, marks!);
        }
    }

    // An account nobody imported before, or one that was in doubt: from now on its key leads to it.
    private void Adopt(CompanyClaim claim, CompanyMatch match, Store store, Source? source, RevisionMarks? marks)
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

        if (source is not null)
        {
            UpdateAccount(claim, match.AccountId!.Value, store, source, last: null);
        }
    }

    private void Renew(CompanyClaim claim, IdentityRow row, Store store, Source source, RevisionMarks marks)
    {
        var decision = RevisionRule.Decide(row.Marks, marks);
        var change = MarkColumns.Marks(new RowBuilder(IdentityTable.Name, rules), marks);
        if (decision == RevisionDecision.Write)
        {
            UpdateAccount(claim, row.AccountId!.Value, store, source, row.Marks ?? marks);
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

    // The store does not say when it changed a company: at some time between two readings. Without marks of a first one, people made the account.
    // A company without an id is a name on an address: nothing can be told to it, and what the store says is taken.
    private void UpdateAccount(CompanyClaim claim, Guid accountId, Store store, Source source, RevisionMarks? last)
    {
        var wanted = AccountRows.Of(claim.Company, rules);
        wanted.Id = accountId;
        if (claim.Company.Id is not { Length: > 0 } companyId)
        {
            userService.Update(wanted);
            return;
        }

        var stored = userService.Retrieve(AccountTable.Name, accountId, new ColumnSet([.. wanted.Attributes.Keys]));
        var record = new OutboxRecord(store.Id, source.Store, OutboxEntity.Company, companyId, new EntityReference(AccountTable.Name, accountId));
        var reconciliation = new FieldReconciliation(userService, record, new StoreMoment(last?.ReadAt ?? source.UpdatedAt, source.ReadAt), source.ReadAt, transaction);
        reconciliation.Settle(stored, wanted, _ => null, isFirstMeeting: last is null);
        if (RowChanges.Between(stored, wanted) is { } changes)
        {
            userService.Update(changes);
        }

        reconciliation.Finish();
    }

    private RowBuilder Identity(CompanyClaim claim, Guid? accountId, Store store, RevisionMarks? marks)
    {
        var row = new IdentityRows(store.Id, rules).Company(claim, accountId);
        return marks is null ? row : MarkColumns.Marks(row, marks);
    }
}
