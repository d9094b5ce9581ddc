using System.Globalization;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Documents;

namespace PowerPlatformMagento.Sandbox.Store.Editing;

/// <summary>Documents that are read to be changed. Whoever uses it holds the gate of the documents.</summary>
internal sealed class OpenDocuments(DocumentSet documents, TimeProvider time)
{
    /// <summary>The time as Magento writes it.</summary>
    public string Now => time.GetUtcNow().ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    public ChildIds Ids => documents.Children;

    /// <exception cref="KeyNotFoundException">There is no document of this id.</exception>
    public JsonObject Read(StoreEntity collection, long id) => documents.Find(collection, id) is { } json
        ? JsonNode.Parse(json.Span)!.AsObject()
        : throw new KeyNotFoundException($"The store has no {collection} {id}.");

    public void Save(StoreEntity collection, JsonObject document) => documents.Put(collection, document.ToJsonString());

    public long Next(StoreEntity collection) => documents.NextId(collection);
}
