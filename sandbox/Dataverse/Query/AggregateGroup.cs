using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Metadata;
using PowerPlatformMagento.Sandbox.Dataverse.Storage;
using PowerPlatformMagento.Sandbox.Dataverse.Values;

namespace PowerPlatformMagento.Sandbox.Dataverse.Query;

/// <summary>One group of an aggregate query with its sums.</summary>
internal sealed class AggregateGroup
{
    private readonly IReadOnlyList<AggregateColumn> _columns;
    private readonly ColumnDefinition[] _measured;
    private readonly Measure[] _measures;

    public AggregateGroup(object?[] parts, IReadOnlyList<AggregateColumn> columns)
    {
        Parts = parts;
        _columns = columns;
        _measured = [.. columns.Select(MeasuredColumn)];
        _measures = [.. columns.Select(column => new Measure(column.CountsOnce))];
    }

    /// <summary>What the rows of the group have in common, in stored form.</summary>
    public object?[] Parts { get; }

    /// <summary>Amounts of different currencies cannot be added: the platform aggregates what they are in the base currency.</summary>
    public static ColumnDefinition MeasuredColumn(AggregateColumn column)
    {
        if (column.Kind is XrmAggregateType.Count or XrmAggregateType.CountColumn)
        {
            return column.Column;
        }

        if (column.Column.Type is not (ColumnType.Integer or ColumnType.BigInteger or ColumnType.Decimal or ColumnType.Double or ColumnType.Money)
            && !(column.Column.Type is ColumnType.DateTime or ColumnType.DateOnly && column.Kind is XrmAggregateType.Min or XrmAggregateType.Max))
        {
            throw Fault.Invalid($"The aggregate {column.Kind} does not fit the column '{column.Column.LogicalName}'.");
        }

        return column.Column is { Type: ColumnType.Money, CalculationOf: null }
            ? column.Node.Table.Money.FirstOrDefault(pair => ReferenceEquals(pair.Amount, column.Column))?.Base ?? column.Column
            : column.Column;
    }

    public void Add(Row?[] rows)
    {
        for (var position = 0; position < _columns.Count; position++)
        {
            var row = rows[_columns[position].Node.Index];
            _measures[position].Add(row?.Get(_measured[position]));
        }
    }

    public object? ValueOf(int position) => _columns[position].Kind switch
    {
        XrmAggregateType.Count => StoredValue.Box(_measures[position].Rows),
        XrmAggregateType.CountColumn => StoredValue.Box(_measures[position].Values),
        XrmAggregateType.Sum => _measures[position].Sum(_measured[position]),
        XrmAggregateType.Avg => _measures[position].Average(_measured[position]),
        XrmAggregateType.Min => _measures[position].Least,
        _ => _measures[position].Greatest,
    };
}
