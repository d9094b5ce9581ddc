using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Plugins.Rows;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Activities;

/// <summary>Reads and writes web activities.</summary>
/// <param name="service">Calls Dataverse.</param>
internal sealed class WebActivityStore(IOrganizationService service)
{
    public StoredActivity? Find(string key)
    {
        var query = new QueryExpression(WebActivityTable.Name) { ColumnSet = new ColumnSet(WebActivityRows.Stored), TopCount = 1 };
        query.Criteria.AddCondition(WebActivityTable.ExternalKey, ConditionOperator.Equal, key);
        return service.RetrieveMultiple(query).Entities.FirstOrDefault() is { } row ? StoredActivity.Of(row) : null;
    }

    /// <summary>The order a cart became; null while there is none. Orders that were imported before carts were known do not count.</summary>
    public Guid? OrderOf(Guid storeId, string cartId)
    {
        var query = new QueryExpression(OrderTable.Name) { ColumnSet = new ColumnSet(OrderTable.Id), TopCount = 1 };
        query.Criteria.AddCondition(OrderTable.CartId, ConditionOperator.Equal, cartId);
        query.Criteria.AddCondition(OrderTable.Store, ConditionOperator.Equal, storeId);
        return service.RetrieveMultiple(query).Entities.FirstOrDefault()?.Id;
    }

    /// <summary>Makes the row. The platform opens every activity, so one that is done costs a second request.</summary>
    public Guid Create(Entity row, bool isDone)
    {
        var id = service.Create(RowChanges.ToCreate(row));
        if (isDone)
        {
            service.Update(WebActivityRows.Completed(new Entity(WebActivityTable.Name, id)));
        }

        return id;
    }

    /// <summary>Changes the row, unless somebody changed it since it was read.</summary>
    public void Update(StoredActivity stored, Entity row)
    {
        row.Id = stored.Id;
        CheckedUpdate.Run(service, row, stored.RowVersion);
    }
}
