using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Plugins.Identity;
using PowerPlatformMagento.Plugins.Keys;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Leads;

/// <summary>Finds leads, and the contact a lead became.</summary>
/// <param name="userService">Calls Dataverse as the integration user.</param>
internal sealed class LeadDirectory(IOrganizationService userService)
{
    // Enough to see that an answer is ambiguous.
    private const int MostRows = 10;

    /// <summary>Open leads with this e-mail address, whoever made them.</summary>
    public IReadOnlyList<LeadLink> FindOpen(string email)
    {
        var query = new QueryExpression(LeadTable.Name) { ColumnSet = new ColumnSet([LeadTable.EmailAddress, .. LeadColumns.OfLink]), TopCount = MostRows };
        query.Criteria.AddCondition(LeadTable.EmailAddress, ConditionOperator.Equal, email.Trim());
        query.Criteria.AddCondition(LeadTable.StateCode, ConditionOperator.Equal, (int)LeadState.Open);

        // Dataverse compares without accents: to it two addresses may be one.
        return
        [
            .. userService.RetrieveMultiple(query).Entities
                .Where(row => ExternalKeys.NormalizeEmail(row.GetAttributeValue<string>(LeadTable.EmailAddress) ?? string.Empty) == ExternalKeys.NormalizeEmail(email))
                .Select(row => LeadColumns.LinkOf(row.Id, column => row.Attributes.TryGetValue(column, out var value) ? value : null, row.RowVersion)),
        ];
    }

    /// <summary>The one active contact a lead was qualified into; null when there is none, or more than one.</summary>
    public Guid? ContactOf(Guid leadId)
    {
        var query = new QueryExpression(ContactTable.Name) { ColumnSet = new ColumnSet(ContactTable.Id), TopCount = 2 };
        query.Criteria.AddCondition(ContactTable.OriginatingLead, ConditionOperator.Equal, leadId);
        query.Criteria.AddCondition(ContactTable.StateCode, ConditionOperator.Equal, ContactTable.Active);
        var rows = userService.RetrieveMultiple(query).Entities;
        return rows.Count == 1 ? rows[0].Id : null;
    }
}
