namespace PowerPlatformMagento.Sandbox.Store.Documents;

/// <summary>The data of a store as raw Magento-shaped JSON documents.</summary>
public interface IStoreDocuments
{
    /// <summary>Number of documents of a collection.</summary>
    long Count(StoreEntity collection);

    /// <summary>Ids in ascending order. May be generated on the fly: enumerate once.</summary>
    IEnumerable<long> Ids(StoreEntity collection);

    /// <summary>The document as UTF-8 JSON without insignificant space; null when there is none of this id.</summary>
    ReadOnlyMemory<byte>? Find(StoreEntity collection, long id);
}
