using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Plugins.Rows;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Cases;

/// <summary>Reads and writes cases.</summary>
/// <param name="service">Calls Dataverse.</param>
internal sealed class CaseStore(IOrganizationService service)
{
    /// <summary>The case with this key; null when there is none.</summary>
    public Guid? Find(string key)
    {
        var query = new QueryExpression(IncidentTable.Name) { ColumnSet = new ColumnSet(IncidentTable.Id), TopCount = 1 };
        query.Criteria.AddCondition(IncidentTable.ExternalKey, ConditionOperator.Equal, key);
        return service.RetrieveMultiple(query).Entities.FirstOrDefault()?.Id;
    }

    /// <summary>Makes the case of a return, unless it is there.</summary>
    public void CreateOnce(Entity wanted, Guid returnId)
    {
        if (Find(wanted.GetAttributeValue<string>(IncidentTable.ExternalKey)) is null)
        {
            var row = RowChanges.ToCreate(wanted);
            row[IncidentTable.Return] = new EntityReference(ReturnTable.Name, returnId);
            service.Create(row);
        }
    }

    /// <summary>How many open cases this address has in a store since then, counted up to a limit.</summary>
    public int CountOpen(string email, Guid storeId, DateTime since, int limit)
    {
        var query = new QueryExpression(IncidentTable.Name) { ColumnSet = new ColumnSet(IncidentTable.Id), TopCount = limit };
        query.Criteria.AddCondition(IncidentTable.EmailAddress, ConditionOperator.Equal, email);
        query.Criteria.AddCondition(IncidentTable.Store, ConditionOperator.Equal, storeId);
        query.Criteria.AddCondition(IncidentTable.StateCode, ConditionOperator.Equal, IncidentTable.Active);
        query.Criteria.AddCondition(IncidentTable.CreatedOn, ConditionOperator.GreaterThan, since);
        return service.RetrieveMultiple(query).Entities.Count;
    }
}
