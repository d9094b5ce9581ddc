using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Plugins.Keys;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Returns.Requests;

/// <summary>Finds the order of a request with its lines, in one request.</summary>
/// <param name="service">Calls Dataverse.</param>
internal sealed class RequestedOrders(IOrganizationService service)
{
    private const string LineAlias = "l";

    /// <summary>The order with this id or number in a store; null while it is not imported.</summary>
    public RequestedOrder? Find(ExternalKeys keys, Guid storeId, string? magentoId, string? number)
    {
        if (!string.IsNullOrWhiteSpace(magentoId))
        {
            return Find(new ConditionExpression(OrderTable.ExternalKey, ConditionOperator.Equal, keys.Order(magentoId!.Trim())));
        }

        return string.IsNullOrWhiteSpace(number)
            ? null
            : Find(
                new ConditionExpression(OrderTable.Number, ConditionOperator.Equal, number!.Trim().TrimStart('#')),
                new ConditionExpression(OrderTable.Store, ConditionOperator.Equal, storeId));
    }

    /// <summary>The order with this row id.</summary>
    public RequestedOrder? Find(Guid id) => Find(new ConditionExpression(OrderTable.Id, ConditionOperator.Equal, id));

    private RequestedOrder? Find(params ConditionExpression[] conditions)
    {
        var query = new QueryExpression(OrderTable.Name)
        {
            ColumnSet = new ColumnSet(OrderTable.MagentoId, OrderTable.Number, OrderTable.Contact, OrderTable.Account, OrderTable.Currency, OrderTable.EmailAddress),
        };
        query.Criteria.Conditions.AddRange(conditions);
        var line = query.AddLink(OrderLineTable.Name, OrderTable.Id, OrderLineTable.Order, JoinOperator.LeftOuter);
        line.EntityAlias = LineAlias;
        line.Columns = new ColumnSet(
            OrderLineTable.Id,
            OrderLineTable.MagentoId,
            OrderLineTable.Sku,
            OrderLineTable.ProductName,
            OrderLineTable.ParentLineId,
            OrderLineTable.Quantity,
            OrderLineTable.QuantityCanceled);
        var rows = service.RetrieveMultiple(query).Entities;
        return rows.FirstOrDefault() is { } order
            ? new RequestedOrder(
                order.Id,
                order.GetAttributeValue<string>(OrderTable.MagentoId),
                order.GetAttributeValue<string>(OrderTable.Number),
                order.GetAttributeValue<EntityReference>(OrderTable.Contact)?.Id,
                order.GetAttributeValue<EntityReference>(OrderTable.Account)?.Id,
                order.GetAttributeValue<EntityReference>(OrderTable.Currency)?.Id,
                order.GetAttributeValue<string>(OrderTable.EmailAddress),
                [.. rows.Where(row => row.Id == order.Id).Select(LineOf).OfType<BoughtLine>()])
            : null;
    }

    private static BoughtLine? LineOf(Entity row) =>
        Linked(row, OrderLineTable.Id) is Guid id && Linked(row, OrderLineTable.MagentoId) is string magentoId
            ? new BoughtLine(
                id,
                magentoId,
                Linked(row, OrderLineTable.Sku) as string,
                Linked(row, OrderLineTable.ProductName) as string,
                Linked(row, OrderLineTable.ParentLineId) is string { Length: > 0 },
                (Linked(row, OrderLineTable.Quantity) as decimal? ?? 0m) - (Linked(row, OrderLineTable.QuantityCanceled) as decimal? ?? 0m))
            : null;

    private static object? Linked(Entity row, string column) => row.GetAttributeValue<AliasedValue>($"{LineAlias}.{column}")?.Value;
}
