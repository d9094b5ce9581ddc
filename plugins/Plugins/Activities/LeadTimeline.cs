using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Plugins.Leads;
using PowerPlatformMagento.Plugins.Pipeline;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Activities;

/// <summary>
/// Web activities follow a lead to its contact, where agents look for them. Calls, mails and tasks are of people and stay with the lead,
/// as the platform leaves them.
/// </summary>
/// <param name="systemService">Calls Dataverse as SYSTEM: who qualifies a lead need not be allowed to change what the import wrote.</param>
internal sealed class LeadTimeline(IOrganizationService systemService)
{
    // The newest count; a lead that did more has it on its own timeline still.
    private const int MostRows = 200;

    public void Run(StepInput lead)
    {
        if (lead.Choice(LeadTable.StateCode) != (int)LeadState.Qualified || lead.StoredChoice(LeadTable.StateCode) == (int)LeadState.Qualified)
        {
            return;
        }

        var contactId = lead.Value<EntityReference>(LeadTable.ParentContact)?.Id ?? new LeadDirectory(systemService).ContactOf(lead.Id);
        if (contactId is not { } known)
        {
            return;
        }

        var query = new QueryExpression(WebActivityTable.Name) { ColumnSet = new ColumnSet(false), TopCount = MostRows };
        query.Criteria.AddCondition(WebActivityTable.Regarding, ConditionOperator.Equal, lead.Id);
        query.AddOrder(WebActivityTable.OccurredOn, OrderType.Descending);
        foreach (var row in systemService.RetrieveMultiple(query).Entities)
        {
            systemService.Update(new Entity(WebActivityTable.Name, row.Id) { [WebActivityTable.Regarding] = new EntityReference(ContactTable.Name, known) });
        }
    }
}
