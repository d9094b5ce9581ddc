using PowerPlatformMagento.Sandbox.Dataverse.Metadata;
using PowerPlatformMagento.Sandbox.Dataverse.Storage;

namespace PowerPlatformMagento.Sandbox.Dataverse.Query;

/// <summary>A table of a query: the first is the root, each further one a link. A result is one row a node, in this order.</summary>
internal sealed class QueryNode(int index, TableStore store, string alias)
{
    public int Index { get; } = index;

    public TableStore Store { get; } = store;

    public TableDefinition Table => Store.Definition;

    public string Alias { get; } = alias;
}
