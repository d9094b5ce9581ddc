using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Plugins.Revisions;
using PowerPlatformMagento.Plugins.Rows;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Identity;

/// <summary>Reads identities by their keys, all of one import in one request.</summary>
/// <param name="userService">Calls Dataverse as the integration user.</param>
internal sealed class IdentityDirectory(IOrganizationService userService)
{
    private const string ContactAlias = "c";
    private const string AccountAlias = "a";
    private const string LeadAlias = "l";
    private readonly MergedRows _merged = new(userService);

    /// <summary>The identities that exist, by key.</summary>
    public IReadOnlyDictionary<string, IdentityRow> Find(IEnumerable<string?> keys)
    {
        var wanted = keys.OfType<string>().Distinct(StringComparer.Ordinal).ToArray<object>();
        if (wanted.Length == 0)
        {
            return new Dictionary<string, IdentityRow>(StringComparer.Ordinal);
        }

        return userService.RetrieveMultiple(QueryFor(wanted)).Entities
            .Select(Read)
            .ToDictionary(row => row.Key, StringComparer.Ordinal);
    }

    /// <summary>Changes an identity, unless somebody changed it since it was read.</summary>
    public static void Update(IOrganizationService userService, IdentityRow stored, RowBuilder changes)
    {
        changes.Row.Id = stored.Id;
        CheckedUpdate.Run(userService, changes.Row, stored.RowVersion);
    }

    private static QueryExpression QueryFor(object[] keys)
    {
        var query = new QueryExpression(IdentityTable.Name)
        {
            ColumnSet = new ColumnSet(
                IdentityTable.ExternalKey,
                IdentityTable.Contact,
                IdentityTable.Account,
                IdentityTable.Lead,
                IdentityTable.Website,
                IdentityTable.MagentoId,
                IdentityTable.EmailAddress,
                IdentityTable.Trust,
                IdentityTable.ReviewStatus,
                IdentityTable.ReviewReason,
                RevisionColumns.Revision,
                RevisionColumns.ReadStamp,
                RevisionColumns.Hash,
                RevisionColumns.SourceUpdatedOn),
        };
        query.Criteria.AddCondition(IdentityTable.ExternalKey, ConditionOperator.In, keys);

        var contact = query.AddLink(ContactTable.Name, IdentityTable.Contact, ContactTable.Id, JoinOperator.LeftOuter);
        contact.EntityAlias = ContactAlias;
        contact.Columns = new ColumnSet(ContactTable.StateCode, ContactTable.Master);

        var account = query.AddLink(AccountTable.Name, IdentityTable.Account, AccountTable.Id, JoinOperator.LeftOuter);
        account.EntityAlias = AccountAlias;
        account.Columns = new ColumnSet(AccountTable.StateCode, AccountTable.Master, AccountTable.TaxId);

        var lead = query.AddLink(LeadTable.Name, IdentityTable.Lead, LeadTable.Id, JoinOperator.LeftOuter);
        lead.EntityAlias = LeadAlias;
        lead.Columns = new ColumnSet(LeadColumns.OfLink);
        return query;
    }

    private IdentityRow Read(Entity row)
    {
        var contact = _merged.Follow(row.GetAttributeValue<EntityReference>(IdentityTable.Contact), IsActive(row, ContactAlias), Linked(row, ContactAlias, ContactTable.Master));
        var account = _merged.Follow(row.GetAttributeValue<EntityReference>(IdentityTable.Account), IsActive(row, AccountAlias), Linked(row, AccountAlias, AccountTable.Master));
        return RowOf(row) with
        {
            ContactId = contact.Id,
            ContactIsActive = contact.IsActive,
            IsMerged = contact.IsMerged,
            AccountId = account.Id,
            AccountIsActive = account.IsActive,
        };
    }

    private static IdentityRow RowOf(Entity row) => new()
    {
        Id = row.Id,
        Key = row.GetAttributeValue<string>(IdentityTable.ExternalKey),
        RowVersion = row.RowVersion,
        Lead = row.GetAttributeValue<EntityReference>(IdentityTable.Lead) is { } lead
            ? LeadColumns.LinkOf(lead.Id, column => Linked(row, LeadAlias, column))
            : null,
        AccountTaxId = Linked(row, AccountAlias, AccountTable.TaxId) as string,
        MagentoId = row.GetAttributeValue<string>(IdentityTable.MagentoId),
        Website = row.GetAttributeValue<string>(IdentityTable.Website),
        EmailAddress = row.GetAttributeValue<string>(IdentityTable.EmailAddress),
        Trust = (IdentityTrust?)row.GetAttributeValue<OptionSetValue>(IdentityTable.Trust)?.Value,
        Review = (ReviewStatus)(row.GetAttributeValue<OptionSetValue>(IdentityTable.ReviewStatus)?.Value ?? (int)ReviewStatus.None),
        ReviewReason = row.GetAttributeValue<string>(IdentityTable.ReviewReason),
        Marks = MarkColumns.MarksOf(row),
    };

    private static bool IsActive(Entity row, string alias) =>
        Linked(row, alias, ContactTable.StateCode) is not OptionSetValue state || state.Value == ContactTable.Active;

    private static object? Linked(Entity row, string alias, string column) =>
        row.GetAttributeValue<AliasedValue>($"{alias}.{column}")?.Value;
}
