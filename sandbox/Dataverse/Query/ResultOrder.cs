using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Metadata;
using PowerPlatformMagento.Sandbox.Dataverse.Storage;
using PowerPlatformMagento.Sandbox.Dataverse.Values;

namespace PowerPlatformMagento.Sandbox.Dataverse.Query;

/// <summary>Compares results by the query's orders and, where they are equal, by the order the rows came in.</summary>
internal sealed class ResultOrder : IComparer<Row?[]>
{
    private readonly List<(int Node, ColumnDefinition Column, int Sign)> _orders = [];

    public ResultOrder(QueryPlan plan, QueryExpression query)
    {
        Add(plan, plan.Root, query.Orders);
        AddLinks(plan, query.LinkEntities, next: 1);
    }

    public int Compare(Row?[]? x, Row?[]? y)
    {
        foreach (var (node, column, sign) in _orders)
        {
            var order = StoredOrder.Compare(
                Comparand.OfStored(x![node]?.Get(column)),
                Comparand.OfStored(y![node]?.Get(column)));
            if (order != 0)
            {
                return sign * order;
            }
        }

        for (var node = 0; node < x!.Length; node++)
        {
            var order = (x[node]?.Sequence ?? 0).CompareTo(y![node]?.Sequence ?? 0);
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }

    private int AddLinks(QueryPlan plan, IEnumerable<LinkEntity> links, int next)
    {
        foreach (var link in links)
        {
            Add(plan, plan.Nodes[next], link.Orders);
            next = AddLinks(plan, link.LinkEntities, next + 1);
        }

        return next;
    }

    private void Add(QueryPlan plan, QueryNode node, IEnumerable<OrderExpression> orders)
    {
        foreach (var order in orders)
        {
            var target = string.IsNullOrEmpty(order.EntityName)
                ? node
                : plan.Nodes.FirstOrDefault(candidate => candidate.Alias == order.EntityName)
                    ?? throw Fault.Invalid($"The query has no linked table '{order.EntityName}'.");
            var column = target.Table.Find(order.AttributeName ?? string.Empty)
                ?? throw Fault.NoColumn(target.Table.LogicalName, order.AttributeName ?? string.Empty);
            _orders.Add((target.Index, column, order.OrderType == OrderType.Descending ? -1 : 1));
        }
    }
}
