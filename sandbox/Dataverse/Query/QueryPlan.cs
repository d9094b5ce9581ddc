using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Metadata;
using PowerPlatformMagento.Sandbox.Dataverse.Rows;
using PowerPlatformMagento.Sandbox.Dataverse.Storage;

namespace PowerPlatformMagento.Sandbox.Dataverse.Query;

/// <summary>A query checked against the tables: its nodes, joins, filter and the columns to hand out.</summary>
internal sealed class QueryPlan
{
    private readonly Func<string, TableStore> _stores;
    private readonly QueryRequest _request;
    private readonly List<QueryNode> _nodes = [];
    private readonly List<(QueryNode Node, IReadOnlyList<ColumnDefinition> Columns)> _linkedColumns = [];
    private readonly List<AliasedColumn> _aliased = [];
    private readonly List<AggregateColumn> _aggregates = [];

    public QueryPlan(QueryRequest request, Func<string, TableStore> stores, ConditionCompiler conditions)
    {
        _stores = stores;
        _request = request;
        var query = request.Expression;
        Root = AddNode(query.EntityName, query.EntityName);
        Columns = Select(Root, query.ColumnSet);
        var links = new List<(LinkJoin Join, LinkEntity Link)>();
        var joins = query.LinkEntities.Select(link => (Join: AddLink(Root, link, links), Link: link)).ToList();
        LateJoins = [.. joins.Where(pair => Query.LateJoins.IsLate(pair.Join, pair.Link, request)).Select(pair => pair.Join)];
        Joins = [.. joins.Select(pair => pair.Join).Except(LateJoins)];
        var filters = new FilterCompiler(_nodes, conditions);
        Filter = filters.Compile(query.Criteria, Root);
        foreach (var (join, link) in links)
        {
            join.Filter = filters.Compile(link.LinkCriteria, join.Node);
        }
    }

    public QueryRequest Request => _request;

    public QueryNode Root { get; }

    public IReadOnlyList<QueryNode> Nodes => _nodes;

    public IReadOnlyList<LinkJoin> Joins { get; }

    /// <summary>Joins that only the rows of the answer need.</summary>
    public IReadOnlyList<LinkJoin> LateJoins { get; }

    public RowPredicate? Filter { get; }

    public IReadOnlyList<ColumnDefinition> Columns { get; }

    public IReadOnlyList<(QueryNode Node, IReadOnlyList<ColumnDefinition> Columns)> LinkedColumns => _linkedColumns;

    public IReadOnlyList<AliasedColumn> Aliased => _aliased;

    public IReadOnlyList<AggregateColumn> Aggregates => _aggregates;

    private LinkJoin AddLink(QueryNode parent, LinkEntity link, List<(LinkJoin Join, LinkEntity Link)> links)
    {
        var alias = string.IsNullOrEmpty(link.EntityAlias)
            ? link.LinkToEntityName + (_nodes.Count(node => node.Table.LogicalName == link.LinkToEntityName) + 1)
            : link.EntityAlias;
        var node = AddNode(link.LinkToEntityName, alias);
        var join = new LinkJoin(parent, node, link);
        links.Add((join, link));
        if (Select(node, link.Columns) is { Count: > 0 } columns)
        {
            _linkedColumns.Add((node, columns));
        }

        join.Children.AddRange(link.LinkEntities.Select(nested => AddLink(node, nested, links)));
        return join;
    }

    private QueryNode AddNode(string table, string alias)
    {
        var node = new QueryNode(_nodes.Count, _stores(table), alias);
        _nodes.Add(node);
        return node;
    }

    private IReadOnlyList<ColumnDefinition> Select(QueryNode node, ColumnSet? columns)
    {
        if (columns is null)
        {
            return [];
        }

        foreach (var expression in columns.AttributeExpressions)
        {
            Add(node, expression);
        }

        if (!_request.IsAggregate)
        {
            return ColumnSelection.Plain(node.Table, columns);
        }

        return columns.AllColumns || columns.Columns.Count > 0
            ? throw Fault.Invalid("Each column of an aggregate query needs an aggregate or groupby, and an alias.")
            : [];
    }

    private void Add(QueryNode node, XrmAttributeExpression expression)
    {
        var name = expression.AttributeName ?? string.Empty;
        var column = node.Table.Find(name) ?? throw Fault.NoColumn(node.Table.LogicalName, name);
        if (string.IsNullOrEmpty(expression.Alias))
        {
            throw Fault.Invalid($"The column '{name}' has an aggregate or groupby, but no alias.");
        }

        if (!_request.IsAggregate)
        {
            _aliased.Add(new AliasedColumn(node, column, expression.Alias));
            return;
        }

        if (expression.HasGroupBy == (expression.AggregateType != XrmAggregateType.None))
        {
            throw Fault.Invalid($"The column '{name}' of an aggregate query needs either an aggregate or groupby.");
        }

        if (_aggregates.Exists(other => other.Alias == expression.Alias))
        {
            throw Fault.Invalid($"The alias '{expression.Alias}' is used twice.");
        }

        _aggregates.Add(new AggregateColumn(
            node,
            column,
            expression.Alias,
            expression.HasGroupBy,
            expression.AggregateType,
            expression.DateTimeGrouping,
            _request.DistinctCounts.Contains(expression)));
    }
}
