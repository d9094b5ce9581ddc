using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Plugins.Keys;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Cases;

/// <summary>Reads a case with its order and return in one request.</summary>
/// <param name="service">Calls Dataverse.</param>
internal sealed class CaseThreads(IOrganizationService service)
{
    private const string OrderAlias = "o";
    private const string ReturnAlias = "r";

    /// <summary>The case; null when there is none with this id.</summary>
    public CaseThread? Find(Guid id)
    {
        var query = new QueryExpression(IncidentTable.Name) { ColumnSet = new ColumnSet(IncidentTable.TicketNumber, IncidentTable.Customer, IncidentTable.PrimaryContact) };
        query.Criteria.AddCondition(IncidentTable.Id, ConditionOperator.Equal, id);
        var order = query.AddLink(OrderTable.Name, IncidentTable.Order, OrderTable.Id, JoinOperator.LeftOuter);
        order.EntityAlias = OrderAlias;
        order.Columns = new ColumnSet(OrderTable.MagentoId, OrderTable.Store, OrderTable.ExternalKey);
        var goods = query.AddLink(ReturnTable.Name, IncidentTable.Return, ReturnTable.Id, JoinOperator.LeftOuter);
        goods.EntityAlias = ReturnAlias;
        goods.Columns = new ColumnSet(ReturnTable.MagentoId, ReturnTable.Store, ReturnTable.ExternalKey);
        return service.RetrieveMultiple(query).Entities.FirstOrDefault() is { } row ? Read(row) : null;
    }

    // The store is that of the order or return, whatever somebody entered in the case.
    private static CaseThread Read(Entity row)
    {
        var returnId = Linked(row, ReturnAlias, ReturnTable.MagentoId) as string;
        var alias = string.IsNullOrEmpty(returnId) ? OrderAlias : ReturnAlias;
        var orderId = Linked(row, OrderAlias, OrderTable.MagentoId) as string;
        return new CaseThread(
            row.Id,
            row.GetAttributeValue<string>(IncidentTable.TicketNumber),
            (Linked(row, alias, OrderTable.Store) as EntityReference)?.Id,
            ExternalKeys.StoreOf(Linked(row, alias, OrderTable.ExternalKey) as string),
            ContactOf(row),
            string.IsNullOrEmpty(returnId) ? null : returnId,
            string.IsNullOrEmpty(orderId) ? null : orderId);
    }

    private static EntityReference? ContactOf(Entity row) =>
        row.GetAttributeValue<EntityReference>(IncidentTable.Customer) is { LogicalName: ContactTable.Name } customer
            ? customer
            : row.GetAttributeValue<EntityReference>(IncidentTable.PrimaryContact);

    private static object? Linked(Entity row, string alias, string column) => row.GetAttributeValue<AliasedValue>($"{alias}.{column}")?.Value;
}
