using PowerPlatformMagento.Sandbox.Store.Rest;
using PowerPlatformMagento.Sandbox.Store.Search;

namespace PowerPlatformMagento.Sandbox.Store.Documents;

/// <summary>What the REST surface needs of documents beyond reading one.</summary>
internal interface IQueryableDocuments : IStoreDocuments
{
    /// <summary>Ids between two bounds, both included, ascending or descending.</summary>
    IEnumerable<long> Ids(StoreEntity collection, long from, long to, bool descending);

    /// <summary>Ids of the documents that belong to an order, ascending.</summary>
    IEnumerable<long> IdsOfOrder(StoreEntity collection, long orderId);

    bool Contains(StoreEntity collection, long id);

    /// <summary>The value the column of the table has; null value when SQL NULL.</summary>
    ColumnValue Column(StoreEntity collection, long id, Column column);

    /// <summary>Writes the document as the next value; false when there is none of this id.</summary>
    bool Write(StoreEntity collection, long id, ProjectedWriter target);

    /// <summary>A customer address by its own id; null when there is none.</summary>
    ReadOnlyMemory<byte>? FindAddress(long id);

    /// <summary>Answer of a route without parameters, e.g. <c>store/storeViews</c>; null when not known.</summary>
    ReadOnlyMemory<byte>? FixedAnswer(string route);
}
