using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Metadata;

namespace PowerPlatformMagento.Sandbox.Dataverse.Query;

/// <summary>Turns a filter with its nested filters into one test of a result.</summary>
internal sealed class FilterCompiler(IReadOnlyList<QueryNode> nodes, ConditionCompiler conditions)
{
    private const string ReadingSuffix = "name";

    /// <summary>Null when the filter holds nothing.</summary>
    public RowPredicate? Compile(FilterExpression? filter, QueryNode node)
    {
        if (filter is null)
        {
            return null;
        }

        if (filter.AnyAllFilterLinkEntity is not null)
        {
            throw Fault.NotSupported("An any/all filter on a linked table");
        }

        var parts = filter.Conditions.Select(condition => Compile(condition, node))
            .Concat(filter.Filters.Select(nested => Compile(nested, node)).OfType<RowPredicate>())
            .ToArray();
        return parts switch
        {
            [] => null,
            [var single] => single,
            _ when filter.FilterOperator == LogicalOperator.Or => rows => Array.Exists(parts, part => part(rows)),
            _ => rows => Array.TrueForAll(parts, part => part(rows)),
        };
    }

    private RowPredicate Compile(ConditionExpression condition, QueryNode node)
    {
        var target = NodeOf(condition, node);
        var name = condition.AttributeName ?? string.Empty;
        var index = target.Index;
        if (target.Table.Find(name) is not { } column)
        {
            var read = ReadingOf(target, name) ?? throw Fault.NoColumn(target.Table.LogicalName, name);
            var reading = conditions.CompileReading(read, condition);
            return rows => reading(rows[index]?.Get(read));
        }

        if (condition.CompareColumns)
        {
            return CompareColumns(condition, target, index);
        }

        var test = conditions.Compile(column, condition);
        return rows => test(rows[index]?.Get(column));
    }

    /// <summary>The platform has a column for what people read in a lookup or choice, such as <c>customeridname</c>.</summary>
    private static ColumnDefinition? ReadingOf(QueryNode node, string name) =>
        name.EndsWith(ReadingSuffix, StringComparison.Ordinal)
        && node.Table.Find(name[..^ReadingSuffix.Length]) is { } column
        && (column.IsLookup || column.IsChoice)
            ? column
            : null;

    private static RowPredicate CompareColumns(ConditionExpression condition, QueryNode target, int index)
    {
        var left = target.Table.Find(condition.AttributeName)!;
        var other = condition.Values.FirstOrDefault() as string ?? string.Empty;
        var right = target.Table.Find(other) ?? throw Fault.NoColumn(target.Table.LogicalName, other);
        Func<int, bool> accepts = condition.Operator switch
        {
            ConditionOperator.Equal => order => order == 0,
            ConditionOperator.NotEqual => order => order != 0,
            ConditionOperator.GreaterThan => order => order > 0,
            ConditionOperator.GreaterEqual => order => order >= 0,
            ConditionOperator.LessThan => order => order < 0,
            ConditionOperator.LessEqual => order => order <= 0,
            _ => throw Fault.NotSupported($"Comparing columns by {condition.Operator}"),
        };
        return rows => rows[index] is { } row
            && row.Get(left) is { } first
            && row.Get(right) is { } second
            && accepts(StoredOrder.Compare(Values.Comparand.OfStored(first), Values.Comparand.OfStored(second)));
    }

    private QueryNode NodeOf(ConditionExpression condition, QueryNode node) =>
        string.IsNullOrEmpty(condition.EntityName) || condition.EntityName == node.Alias || condition.EntityName == node.Table.LogicalName
            ? node
            : nodes.FirstOrDefault(candidate => candidate.Alias == condition.EntityName)
                ?? nodes.FirstOrDefault(candidate => candidate.Table.LogicalName == condition.EntityName)
                ?? throw Fault.Invalid($"The query has no linked table '{condition.EntityName}'.");
}
