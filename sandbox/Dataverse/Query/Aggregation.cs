using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Metadata;
using PowerPlatformMagento.Sandbox.Dataverse.Storage;
using PowerPlatformMagento.Sandbox.Dataverse.Values;

namespace PowerPlatformMagento.Sandbox.Dataverse.Query;

/// <summary>Turns results into groups: one row for each combination of the grouped values, or one row of all when nothing is grouped.</summary>
internal sealed class Aggregation
{
    private readonly QueryPlan _plan;
    private readonly ValueReader _values;
    private readonly SortKeys _keys;
    private readonly List<AggregateColumn> _groups;
    private readonly List<AggregateColumn> _sums;

    public Aggregation(QueryPlan plan, ValueReader values, SortKeys keys)
    {
        _plan = plan;
        _values = values;
        _keys = keys;
        _groups = [.. plan.Aggregates.Where(column => column.IsGroup)];
        _sums = [.. plan.Aggregates.Where(column => !column.IsGroup)];
    }

    public List<Entity> Run(List<Row?[]> results)
    {
        var groups = new Dictionary<StoredKey, AggregateGroup>();
        if (_groups.Count == 0)
        {
            groups.Add(new StoredKey([]), new AggregateGroup([], _sums));
        }

        foreach (var rows in results)
        {
            var parts = _groups.Select(column => PartOf(column, rows)).ToArray();
            var key = new StoredKey([.. parts.Select(part => Comparand.OfStored(part) ?? DBNull.Value)]);
            if (!groups.TryGetValue(key, out var group))
            {
                groups.Add(key, group = new AggregateGroup(parts, _sums));
            }

            group.Add(rows);
        }

        return [.. InOrder([.. groups.Values]).Select(Read)];
    }

    private static object? PartOf(AggregateColumn column, Row?[] rows)
    {
        var stored = rows[column.Node.Index]?.Get(column.Column);
        return column.Grouping == XrmDateTimeGrouping.None ? stored : DatePart.Of(column, stored);
    }

    private IEnumerable<AggregateGroup> InOrder(List<AggregateGroup> groups)
    {
        IOrderedEnumerable<AggregateGroup>? ordered = null;
        var comparer = Comparer<object?>.Create(StoredOrder.Compare);
        foreach (var order in _plan.Request.Expression.Orders)
        {
            var key = KeyOf(order);
            ordered = (ordered, order.OrderType == OrderType.Descending) switch
            {
                (null, false) => groups.OrderBy(key, comparer),
                (null, true) => groups.OrderByDescending(key, comparer),
                ({ } before, false) => before.ThenBy(key, comparer),
                ({ } before, true) => before.ThenByDescending(key, comparer),
            };
        }

        return ordered ?? (IEnumerable<AggregateGroup>)groups;
    }

    private Func<AggregateGroup, object?> KeyOf(OrderExpression order)
    {
        if (string.IsNullOrEmpty(order.Alias))
        {
            throw Fault.Invalid("An aggregate query is ordered by an alias, not by an attribute.");
        }

        var position = _groups.FindIndex(column => column.Alias == order.Alias);
        if (position >= 0)
        {
            var column = _groups[position];
            return column.Grouping == XrmDateTimeGrouping.None
                ? group => _keys.Of(column.Column, group.Parts[position])
                : group => group.Parts[position];
        }

        position = _sums.FindIndex(column => column.Alias == order.Alias);
        return position >= 0
            ? group => group.ValueOf(position)
            : throw Fault.Invalid($"The query has no column with the alias '{order.Alias}'.");
    }

    private Entity Read(AggregateGroup group)
    {
        var entity = new Entity(_plan.Root.Table.LogicalName);
        for (var position = 0; position < _groups.Count; position++)
        {
            var column = _groups[position];
            Add(entity, column, column.Column, group.Parts[position], isNumber: column.Grouping != XrmDateTimeGrouping.None);
        }

        for (var position = 0; position < _sums.Count; position++)
        {
            var column = _sums[position];
            var counts = column.Kind is XrmAggregateType.Count or XrmAggregateType.CountColumn;
            Add(entity, column, AggregateGroup.MeasuredColumn(column), group.ValueOf(position), counts);
        }

        return entity;
    }

    /// <param name="isNumber">The value is a count or part of a date, whatever the column is.</param>
    private void Add(Entity entity, AggregateColumn column, ColumnDefinition measured, object? value, bool isNumber)
    {
        entity[column.Alias] = new AliasedValue(
            column.Node.Table.LogicalName, column.Column.LogicalName, isNumber ? value : _values.Read(measured, value));
        if (value is not null && (isNumber ? ValueReader.FormatNumber(value) : _values.FormatInBaseCurrency(measured, value)) is { } text)
        {
            entity.FormattedValues[column.Alias] = text;
        }
    }
}
