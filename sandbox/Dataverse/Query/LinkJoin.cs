using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Metadata;
using PowerPlatformMagento.Sandbox.Dataverse.Storage;
using PowerPlatformMagento.Sandbox.Dataverse.Values;

namespace PowerPlatformMagento.Sandbox.Dataverse.Query;

/// <summary>One link of a query: which rows of the linked table go with a result, and what happens when there are none.</summary>
internal sealed class LinkJoin
{
    private readonly ColumnDefinition _from;
    private readonly ColumnDefinition _to;

    public LinkJoin(QueryNode parent, QueryNode node, LinkEntity link)
    {
        Node = node;
        Parent = parent;
        _from = parent.Table.Find(link.LinkFromAttributeName ?? string.Empty)
            ?? throw Fault.NoColumn(parent.Table.LogicalName, link.LinkFromAttributeName ?? string.Empty);
        _to = node.Table.Find(link.LinkToAttributeName ?? string.Empty)
            ?? throw Fault.NoColumn(node.Table.LogicalName, link.LinkToAttributeName ?? string.Empty);
        Operator = link.JoinOperator is JoinOperator.All or JoinOperator.NotAll
            ? throw Fault.NotSupported($"The join operator {link.JoinOperator}")
            : link.JoinOperator;
    }

    public QueryNode Node { get; }

    public QueryNode Parent { get; }

    public JoinOperator Operator { get; }

    /// <summary>At most one row goes with a result.</summary>
    public bool LeadsToOneRow => _to.Type == ColumnType.PrimaryKey;

    public RowPredicate? Filter { get; set; }

    public List<LinkJoin> Children { get; } = [];

    public IEnumerable<Row> RowsFor(Row?[] rows)
    {
        if (rows[Parent.Index]?.Get(_from) is not { } value)
        {
            return [];
        }

        return Find(Node.Store, _to, Comparand.OfStored(value)!).Select(link => Node.Store.Find(link)!);
    }

    /// <summary>Rows whose column has a stored value of another table.</summary>
    public static IReadOnlyList<RowLink> Find(TableStore store, ColumnDefinition column, object value)
    {
        var alike = Alike(store, column, value);
        return column.Type == ColumnType.PrimaryKey
            ? alike is RowLink link && store.Find(link.Id) is { } row ? [row.Link] : []
            : store.FindBy(column, alike);
    }

    /// <summary>Ids of rows are kept as links in keys and lookups, and as plain identifiers elsewhere.</summary>
    private static object Alike(TableStore store, ColumnDefinition column, object value) => value switch
    {
        RowLink link when column.Type == ColumnType.UniqueIdentifier => link.Id,
        Guid id when column.Type == ColumnType.PrimaryKey || column.IsLookup => new RowLink(store.Definition, id),
        _ => value,
    };
}
