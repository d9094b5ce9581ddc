using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Inventory;
using PowerPlatformMagento.Sandbox.Store.Rest;
using PowerPlatformMagento.Sandbox.Store.Search;

namespace PowerPlatformMagento.Sandbox.Store.Documents;

/// <summary>Documents in memory, which can be added and changed. Safe for many threads.</summary>
public sealed class DocumentSet : IStoreDocuments, IQueryableDocuments
{
    private readonly DocumentTable[] tables = [.. Enum.GetValues<StoreEntity>().Select(_ => new DocumentTable())];
    private readonly ConcurrentDictionary<string, byte[]> fixedAnswers = new(StoreLayout.Answers);
    private readonly Lazy<StockKeeper> stock;

    /// <summary>Makes an empty set.</summary>
    public DocumentSet() => stock = new Lazy<StockKeeper>(() => new StockKeeper(this));

    /// <summary>Held by whoever reads a document, changes it and puts it back, so that no change gets lost.</summary>
    internal Lock Gate { get; } = new();

    /// <summary>Follows what is shipped and ordered from when it is first asked for.</summary>
    internal StockKeeper Stock => stock.Value;

    /// <summary>Ids of tracks, comments and other parts of documents.</summary>
    internal ChildIds Children { get; } = new();

    /// <summary>Raised after a document was added or replaced, on the thread that did it.</summary>
    public event Action<DocumentChange>? Changed;

    /// <summary>Raised after a product or its stock item was saved the way Magento's models are, on the thread that did it.</summary>
    internal event Action<ModelSave>? ModelSaved;

    /// <inheritdoc/>
    public long Count(StoreEntity collection) => Table(collection).Count;

    /// <inheritdoc/>
    public IEnumerable<long> Ids(StoreEntity collection) => Table(collection).Ids();

    /// <inheritdoc/>
    public ReadOnlyMemory<byte>? Find(StoreEntity collection, long id) => Table(collection).Find(id) is { } row ? new ReadOnlyMemory<byte>(row.Json) : default(ReadOnlyMemory<byte>?);

    /// <summary>The id after the greatest of a collection.</summary>
    internal long NextId(StoreEntity collection) => Table(collection).NextId();

    /// <summary>Adds or replaces one document given as JSON text.</summary>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    public void Put(StoreEntity collection, string json)
    {
        using var document = JsonDocument.Parse(json);
        Put(collection, document.RootElement);
    }

    /// <summary>Adds the <c>items</c> of an answered list.</summary>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    public void PutList(StoreEntity collection, string json)
    {
        using var document = JsonDocument.Parse(json);
        foreach (var item in document.RootElement.GetProperty("items").EnumerateArray())
        {
            Put(collection, item);
        }
    }

    /// <summary>Sets the answer of a route without parameters, e.g. <c>store/storeViews</c>.</summary>
    public void PutFixedAnswer(string route, string json)
    {
        using var document = JsonDocument.Parse(json);
        fixedAnswers[route] = JsonSerializer.SerializeToUtf8Bytes(document.RootElement);
    }

    /// <summary>Says that a model was saved.</summary>
    internal void Tell(ModelSave save) => ModelSaved?.Invoke(save);

    /// <summary>Removes a document, as Magento can do with customers.</summary>
    public void Remove(StoreEntity collection, long id) => Table(collection).Remove(id);

    /// <summary>Copies every document of another store, e.g. a generated one, so that it can be changed here.</summary>
    public void CopyFrom(IStoreDocuments source)
    {
        foreach (var collection in Enum.GetValues<StoreEntity>().Where(collection => collection != StoreEntity.OrderItems))
        {
            foreach (var id in source.Ids(collection))
            {
                Put(collection, Encoding.UTF8.GetString(source.Find(collection, id)!.Value.Span));
            }
        }
    }

    IEnumerable<long> IQueryableDocuments.Ids(StoreEntity collection, long from, long to, bool descending)
    {
        var ids = Table(collection).Ids().Where(id => id >= from && id <= to);
        return descending ? ids.Reverse() : ids;
    }

    IEnumerable<long> IQueryableDocuments.IdsOfOrder(StoreEntity collection, long orderId) => Table(collection).IdsOfOrder(orderId);

    bool IQueryableDocuments.Contains(StoreEntity collection, long id) => Table(collection).Find(id) is not null;

    ColumnValue IQueryableDocuments.Column(StoreEntity collection, long id, Column column) =>
        Table(Columns.Home(collection, column)).Find(id)?.Column(column.Name) ?? ColumnValue.Null;

    bool IQueryableDocuments.Write(StoreEntity collection, long id, ProjectedWriter target)
    {
        if (Table(collection).Find(id) is not { } row)
        {
            return false;
        }

        JsonCopy.Element(row.Json, target);
        return true;
    }

    ReadOnlyMemory<byte>? IQueryableDocuments.FindAddress(long id)
    {
        if (Children.Owner(StoreEntity.Customers, "addresses", id) is not { } customer || Find(StoreEntity.Customers, customer) is not { } json)
        {
            return null;
        }

        using var document = JsonDocument.Parse(json);
        if (!document.RootElement.TryGetProperty("addresses", out var addresses) || addresses.ValueKind != JsonValueKind.Array)
        {
            return null;
        }

        var address = addresses.EnumerateArray().FirstOrDefault(item => item.GetProperty("id").GetInt64() == id);
        return address.ValueKind == JsonValueKind.Object ? new ReadOnlyMemory<byte>(JsonSerializer.SerializeToUtf8Bytes(address)) : default(ReadOnlyMemory<byte>?);
    }

    ReadOnlyMemory<byte>? IQueryableDocuments.FixedAnswer(string route) => fixedAnswers.TryGetValue(route, out var json) ? new ReadOnlyMemory<byte>(json) : default(ReadOnlyMemory<byte>?);

    private DocumentTable Table(StoreEntity collection) => tables[(int)collection];

    private void Put(StoreEntity collection, JsonElement document)
    {
        var row = new DocumentRow(collection, document);
        Table(collection).Put(row);
        if (collection == StoreEntity.Orders && document.TryGetProperty("items", out var items))
        {
            PutItems(row.Id, items);
        }

        Children.Add(collection, row.Id, document);
        Changed?.Invoke(new DocumentChange(collection, row.Id, row.OrderId));
    }

    private void PutItems(long orderId, JsonElement items)
    {
        var rows = items.ValueKind == JsonValueKind.Array ? items.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object).Select(OrderItem).ToArray() : [];
        Table(StoreEntity.OrderItems).ReplaceOfOrder(orderId, rows);
    }

    private static DocumentRow OrderItem(JsonElement item)
    {
        var node = JsonObject.Create(item)!;
        WithoutTaxes(node);
        WithoutTaxes(node["parent_item"] as JsonObject);
        return new DocumentRow(StoreEntity.OrderItems, JsonSerializer.SerializeToElement(node));
    }

    private static void WithoutTaxes(JsonObject? item)
    {
        if (item?["extension_attributes"] is JsonObject extension && extension.Remove("itemized_taxes") && extension.Count == 0)
        {
            item.Remove("extension_attributes");
        }
    }
}
