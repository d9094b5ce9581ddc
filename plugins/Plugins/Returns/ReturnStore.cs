using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Plugins.Revisions;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Returns;

/// <summary>Reads what is stored of a return.</summary>
/// <param name="userService">Calls Dataverse as the integration user.</param>
internal sealed class ReturnStore(IOrganizationService userService)
{
    public StoredReturn? Find(string key)
    {
        var query = new QueryExpression(ReturnTable.Name)
        {
            ColumnSet = new ColumnSet(
            [
                ReturnTable.Order,
                ReturnTable.Contact,
                ReturnTable.Account,
                ReturnTable.AuthorizedOn,
                ReturnTable.ReceivedOn,
                ReturnTable.ClosedOn,
                .. MarkColumns.All,
            ]),
            TopCount = 1,
        };
        query.Criteria.AddCondition(ReturnTable.ExternalKey, ConditionOperator.Equal, key);
        return userService.RetrieveMultiple(query).Entities.FirstOrDefault() is { } row
            ? new StoredReturn(
                row.Id,
                row.RowVersion,
                MarkColumns.MarksOf(row),
                row.GetAttributeValue<EntityReference>(ReturnTable.Order)?.Id,
                row.Contains(ReturnTable.Contact) || row.Contains(ReturnTable.Account),
                new ReturnMilestones(
                    row.GetAttributeValue<DateTime?>(ReturnTable.AuthorizedOn),
                    row.GetAttributeValue<DateTime?>(ReturnTable.ReceivedOn),
                    row.GetAttributeValue<DateTime?>(ReturnTable.ClosedOn)))
            : null;
    }
}
