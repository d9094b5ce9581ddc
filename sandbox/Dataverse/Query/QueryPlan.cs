using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Sandbox.Dataverse.Metadata;
using PowerPlatformMagento.Sandbox.Dataverse.Rows;
using PowerPlatformMagento.Sandbox.Dataverse.Storage;

namespace PowerPlatformMagento.Sandbox.Dataverse.Query;

/// <summary>A query checked against the tables: its nodes, joins, filter and the columns to hand out.</summary>
internal sealed class QueryPlan
{
    private readonly Func<string, TableStore> _stores;
    private readonly List<QueryNode> _nodes = [];
    private readonly List<(QueryNode Node, IReadOnlyList<ColumnDefinition> Columns)> _linkedColumns = [];

    public QueryPlan(QueryExpression query, Func<string, TableStore> stores, ConditionCompiler conditions)
    {
        _stores = stores;
        Root = AddNode(query.EntityName, query.EntityName);
        Columns = ColumnSelection.Of(Root.Table, query.ColumnSet);
        var links = new List<(LinkJoin Join, LinkEntity Link)>();
        Joins = [.. query.LinkEntities.Select(link => AddLink(Root, link, links))];
        var filters = new FilterCompiler(_nodes, conditions);
        Filter = filters.Compile(query.Criteria, Root);
        foreach (var (join, link) in links)
        {
            join.Filter = filters.Compile(link.LinkCriteria, join.Node);
        }
    }

    public QueryNode Root { get; }

    public IReadOnlyList<QueryNode> Nodes => _nodes;

    public IReadOnlyList<LinkJoin> Joins { get; }

    public RowPredicate? Filter { get; }

    public IReadOnlyList<ColumnDefinition> Columns { get; }

    public IReadOnlyList<(QueryNode Node, IReadOnlyList<ColumnDefinition> Columns)> LinkedColumns => _linkedColumns;

    private LinkJoin AddLink(QueryNode parent, LinkEntity link, List<(LinkJoin Join, LinkEntity Link)> links)
    {
        var alias = string.IsNullOrEmpty(link.EntityAlias)
            ? link.LinkToEntityName + (_nodes.Count(node => node.Table.LogicalName == link.LinkToEntityName) + 1)
            : link.EntityAlias;
        var node = AddNode(link.LinkToEntityName, alias);
        var join = new LinkJoin(parent, node, link);
        links.Add((join, link));
        if (ColumnSelection.Of(node.Table, link.Columns) is { Count: > 0 } columns)
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
}
