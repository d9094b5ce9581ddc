using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Keys;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Outbox;

/// <summary>Writes the id the store gave an address back into the row somebody made it in.</summary>
/// <param name="userService">Calls Dataverse as the integration user.</param>
/// <param name="keys">Keys of the store.</param>
internal sealed class NewAddresses(IOrganizationService userService, ExternalKeys keys)
{
    /// <param name="made">The address.</param>
    /// <param name="row">The row of the outbox that made it.</param>
    public void Link(NewAddress made, OutboxRow row)
    {
        if (OutboxAddress.RowOf(made.Address) is not { } id)
        {
            return;
        }

        var key = keys.Address(made.MagentoId);
        var rows = Find(id, key);
        if (rows.Any(address => address.Id == id))
        {
            // The import may have been quicker: then the address is there twice, and the row of the person stays.
            foreach (var copy in rows.Where(address => address.Id != id))
            {
                userService.Delete(CustomerAddressTable.Name, copy.Id);
            }

            userService.Update(new Entity(CustomerAddressTable.Name, id) { [CustomerAddressTable.ExternalKey] = key });
        }

        Rename(made, row);
    }

    // What was changed about it meanwhile goes to the same address.
    private void Rename(NewAddress made, OutboxRow sent)
    {
        var desk = new OutboxDesk(userService);
        foreach (var waiting in desk.Waiting(sent.EntityType, [sent.MagentoId!]).Where(row => row.StoreId == sent.StoreId && row.Id != sent.Id))
        {
            if (waiting.Changes.Rename(made.Address, made.MagentoId))
            {
                desk.Write(waiting);
            }
        }
    }

    private DataCollection<Entity> Find(Guid id, string key)
    {
        var query = new QueryExpression(CustomerAddressTable.Name) { ColumnSet = new ColumnSet(CustomerAddressTable.ExternalKey) };
        query.Criteria.FilterOperator = LogicalOperator.Or;
        query.Criteria.AddCondition(CustomerAddressTable.Id, ConditionOperator.Equal, id);
        query.Criteria.AddCondition(CustomerAddressTable.ExternalKey, ConditionOperator.Equal, key);
        return userService.RetrieveMultiple(query).Entities;
    }
}
