using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Metadata;
using PowerPlatformMagento.Sandbox.Dataverse.Storage;

namespace PowerPlatformMagento.Sandbox.Dataverse.Query;

/// <summary>
/// Puts results into the query's order and, where that leaves them equal, into the order the rows came in. Only as many are sorted
/// as the answer needs.
/// </summary>
internal sealed class ResultOrder
{
    /// <summary>Below this share of the results, picking the first ones is cheaper than sorting all.</summary>
    private const int SortAllShare = 4;

    private readonly List<(int Node, ColumnDefinition Column, int Sign)> _orders = [];
    private readonly SortKeys _keys;

    public ResultOrder(QueryPlan plan, SortKeys keys)
    {
        _keys = keys;
        Add(plan, plan.Root, plan.Request.Expression.Orders);
        AddLinks(plan, plan.Request.Expression.LinkEntities, next: 1);
    }

    /// <summary>The first results in order; all of them when there are fewer.</summary>
    public List<Row?[]> First(List<Row?[]> results, int count)
    {
        var comparer = new Comparer(results, [.. _orders.Select(order => KeysOf(results, order.Node, order.Column))], [.. _orders.Select(order => order.Sign)]);
        var indexes = count < results.Count / SortAllShare ? Pick(results.Count, count, comparer) : SortAll(results.Count, comparer);
        return [.. indexes.Take(count).Select(index => results[index])];
    }

    private object?[] KeysOf(List<Row?[]> results, int node, ColumnDefinition column)
    {
        var keys = new object?[results.Count];
        for (var index = 0; index < keys.Length; index++)
        {
            keys[index] = _keys.Of(column, results[index][node]?.Get(column));
        }

        return keys;
    }

    private static int[] SortAll(int total, Comparer comparer)
    {
        var indexes = new int[total];
        for (var index = 0; index < total; index++)
        {
            indexes[index] = index;
        }

        Array.Sort(indexes, comparer);
        return indexes;
    }

    /// <summary>Keeps the first ones in a heap whose top is the last of them.</summary>
    private static int[] Pick(int total, int count, Comparer comparer)
    {
        var heap = new PriorityQueue<int, int>(count + 1, Comparer<int>.Create((x, y) => comparer.Compare(y, x)));
        for (var index = 0; index < total; index++)
        {
            if (heap.Count < count)
            {
                heap.Enqueue(index, index);
            }
            else if (count > 0 && comparer.Compare(index, heap.Peek()) < 0)
            {
                heap.DequeueEnqueue(index, index);
            }
        }

        var picked = new int[heap.Count];
        for (var position = picked.Length - 1; position >= 0; position--)
        {
            picked[position] = heap.Dequeue();
        }

        return picked;
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
            var (target, column) = Find(plan, node, order);
            _orders.Add((target.Index, column, order.OrderType == OrderType.Descending ? -1 : 1));
        }
    }

    private static (QueryNode Node, ColumnDefinition Column) Find(QueryPlan plan, QueryNode node, OrderExpression order)
    {
        if (string.IsNullOrEmpty(order.AttributeName) && plan.Aliased.FirstOrDefault(column => column.Alias == order.Alias) is { } aliased)
        {
            return (aliased.Node, aliased.Column);
        }

        var target = string.IsNullOrEmpty(order.EntityName)
            ? node
            : plan.Nodes.FirstOrDefault(candidate => candidate.Alias == order.EntityName)
                ?? throw Fault.Invalid($"The query has no linked table '{order.EntityName}'.");
        return (target, target.Table.Find(order.AttributeName ?? string.Empty)
            ?? throw Fault.NoColumn(target.Table.LogicalName, order.AttributeName ?? string.Empty));
    }

    private sealed class Comparer(List<Row?[]> results, object?[][] keys, int[] signs) : IComparer<int>
    {
        public int Compare(int x, int y)
        {
            for (var key = 0; key < keys.Length; key++)
            {
                var order = StoredOrder.Compare(keys[key][x], keys[key][y]);
                if (order != 0)
                {
                    return signs[key] * order;
                }
            }

            var left = results[x];
            var right = results[y];
            for (var node = 0; node < left.Length; node++)
            {
                var order = (left[node]?.Sequence ?? 0).CompareTo(right[node]?.Sequence ?? 0);
                if (order != 0)
                {
                    return order;
                }
            }

            return 0;
        }
    }
}
