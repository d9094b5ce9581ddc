using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Keys;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Returns;

/// <summary>Finds the order of a return with the lines that come back, in one request.</summary>
/// <param name="userService">Calls Dataverse as the integration user.</param>
/// <param name="keys">Keys of the store.</param>
internal sealed class ReturnedOrders(IOrganizationService userService, ExternalKeys keys)
{
    private const string LineAlias = "l";

    /// <summary>The order, or null while it is not imported.</summary>
    public ReturnedOrder? Find(Return message)
    {
        var query = new QueryExpression(OrderTable.Name) { ColumnSet = new ColumnSet(OrderTable.Number, OrderTable.Contact, OrderTable.Account, OrderTable.Currency, OrderTable.CustomerMatch) };
        query.Criteria.AddCondition(OrderTable.ExternalKey, ConditionOperator.Equal, keys.Order(message.OrderId));
        if (message.Lines.Count > 0)
        {
            var line = query.AddLink(OrderLineTable.Name, OrderTable.Id, OrderLineTable.Order, JoinOperator.LeftOuter);
            line.EntityAlias = LineAlias;
            line.Columns = new ColumnSet(OrderLineTable.Id, OrderLineTable.MagentoId);
            line.LinkCriteria.AddCondition(OrderLineTable.ExternalKey, ConditionOperator.In, [.. message.Lines.Select(item => keys.Line(item.OrderItemId)).Distinct()]);
        }

        var rows = userService.RetrieveMultiple(query).Entities;
        return rows.FirstOrDefault() is { } order
            ? new ReturnedOrder(
                order.Id,
                order.GetAttributeValue<string>(OrderTable.Number),
                order.GetAttributeValue<EntityReference>(OrderTable.Contact)?.Id,
                order.GetAttributeValue<EntityReference>(OrderTable.Account)?.Id,
                order.GetAttributeValue<EntityReference>(OrderTable.Currency)?.Id,
                order.GetAttributeValue<OptionSetValue>(OrderTable.CustomerMatch)?.Value == (int)CustomerMatch.Erased,
                LinesOf(rows))
            : null;
    }

    private static Dictionary<string, Guid> LinesOf(IEnumerable<Entity> rows)
    {
        var lines = new Dictionary<string, Guid>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (Linked(row, OrderLineTable.MagentoId) is string magentoId && Linked(row, OrderLineTable.Id) is Guid id)
            {
                lines[magentoId] = id;
            }
        }

        return lines;
    }

    private static object? Linked(Entity row, string column) => row.GetAttributeValue<AliasedValue>($"{LineAlias}.{column}")?.Value;
}
