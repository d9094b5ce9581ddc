using System.Globalization;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;
using PowerPlatformMagento.Sandbox.Store.Inventory;
using PowerPlatformMagento.Sandbox.Store.Metadata;

namespace PowerPlatformMagento.Sandbox.Store.Products;

/// <summary>
/// Saves products as Magento 2.4.7 does: only what is given changes, <c>updated_at</c> moves even when nothing does, and texts saved in a store view stay in that view.
/// Safe for many threads.
/// </summary>
/// <param name="documents">The store's data.</param>
/// <param name="time">Clock of the dates.</param>
internal sealed class ProductSaver(DocumentSet documents, TimeProvider time)
{
    private readonly ProductShelf shelf = new(documents);

    /// <summary>Changes a product, or makes one.</summary>
    /// <param name="change">What is wanted.</param>
    /// <param name="viewId">Store view it is said in; 0 = what all share.</param>
    /// <returns>Id of the product, and whether it is new.</returns>
    /// <exception cref="StoreRuleException">The product would not be complete, or its address is taken.</exception>
    public (long Id, bool IsNew) Save(ProductChange change, int viewId)
    {
        lock (documents.Gate)
        {
            var existing = shelf.Find(change.Sku);
            var id = existing ?? documents.Ids(StoreEntity.Products).DefaultIfEmpty(0).Max() + 1;
            var attributes = Attributes(change);
            CheckSet(change.AttributeSetId, existing is null);
            var product = existing is { } known ? shelf.Stored(known) : new ProductDraft(documents).Make(id, change, viewId);
            var inView = existing is null ? 0 : viewId;
            CheckUrlKey(attributes.FirstOrDefault(attribute => attribute.Code == "url_key").Value ?? (existing is null ? CustomAttributes.Text(product, "url_key") : null), id);
            SetGlobal(product, change);
            SetTexts(id, inView, product, [.. Own(change), .. attributes]);
            Put(product);
            SetStock(id, (string)product["sku"]!, change);
            documents.Tell(ModelSave.Product(product));
            return (id, existing is null);
        }
    }

    private void Put(JsonObject product)
    {
        var now = time.GetUtcNow().ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
        product["updated_at"] = now;
        product["created_at"] = (string)product["created_at"]! is { Length: > 0 } made ? made : now;
        documents.Put(StoreEntity.Products, product.ToJsonString());
    }

    private static IEnumerable<(string Code, JsonNode? Value)> Own(ProductChange change)
    {
        if (change.Name is { } name)
        {
            yield return ("name", name);
        }

        if (change.Status is { } status)
        {
            yield return ("status", status);
        }

        if (change.Visibility is { } visibility)
        {
            yield return ("visibility", visibility);
        }
    }

    private static void SetGlobal(JsonObject product, ProductChange change)
    {
        if (change.Price is { } price)
        {
            TierPrice.SetBasePrice(product, price);
        }

        if (change.Weight is { } weight)
        {
            product["weight"] = PhpNumber.Of(weight);
        }

        if (change.AttributeSetId is { } set)
        {
            product["attribute_set_id"] = set;
        }

        if (change.TypeId is { } type)
        {
            product["type_id"] = type;
        }

        ProductDraft.SetPlaces(product, change);
    }

    private void SetTexts(long id, int viewId, JsonObject product, IReadOnlyList<(string Code, JsonNode? Value)> values)
    {
        var ofView = values.Where(value => viewId != 0 && ProductAttributes.PerView.Contains(value.Code)).ToList();
        foreach (var (code, value) in values.Except(ofView))
        {
            ProductShelf.Set(product, code, value);
        }

        if (ofView.Count == 0)
        {
            return;
        }

        var textsId = ProductShelf.TextsId(id, viewId);
        var texts = documents.Find(StoreEntity.ProductTexts, textsId) is { } json
            ? JsonNode.Parse(json.Span)!.AsObject()
            : new JsonObject { ["id"] = textsId, ["product_id"] = id, ["store_id"] = viewId, ["values"] = new JsonObject() };
        foreach (var (code, value) in ofView)
        {
            texts["values"]![code] = value;
        }

        documents.Put(StoreEntity.ProductTexts, texts.ToJsonString());
    }

    private void SetStock(long id, string sku, ProductChange change)
    {
        if (change.Quantity is not null || change.IsInStock is not null)
        {
            SourceItems.Set(documents, sku, SourceItems.DefaultSource, row => row with
            {
                Quantity = change.Quantity ?? row.Quantity,
                IsInStock = change.IsInStock ?? row.IsInStock,
            });
            documents.Tell(ModelSave.StockItem(StockItemJson.Of(documents, id, sku, shelf.TypeOf(id))));
        }
    }

    // Attributes nobody knows are dropped without a word.
    private List<(string Code, JsonNode? Value)> Attributes(ProductChange change)
    {
        if (change.Attributes.Count == 0)
        {
            return [];
        }

        var types = JsonNode.Parse(((IQueryableDocuments)documents).FixedAnswer(MetadataLayout.ProductAttributes)!.Value.Span)!.AsArray()
            .ToDictionary(attribute => (string)attribute!["attribute_code"]!, attribute => (string)attribute!["backend_type"]!);
        foreach (var known in ProductAttributes.Custom)
        {
            types.TryAdd(known.Code, known.BackendType);
        }

        return [.. change.Attributes.Where(attribute => types.ContainsKey(attribute.Code)).Select(attribute => (attribute.Code, AttributeValue.Stored(attribute.Value, types[attribute.Code])))];
    }

    private void CheckSet(long? setId, bool isNew)
    {
        var sets = JsonNode.Parse(((IQueryableDocuments)documents).FixedAnswer(MetadataLayout.AttributeSets)!.Value.Span)!.AsArray();
        if ((isNew || setId is not null) && !sets.Any(set => (long)set!["attribute_set_id"]! == setId))
        {
            throw new StoreRuleException("Invalid product data: %1", "Invalid attribute set entity type");
        }
    }

    private void CheckUrlKey(JsonNode? key, long id)
    {
        if (key is not null && documents.Ids(StoreEntity.Products).Any(other => other != id && CustomAttributes.Text(shelf.Stored(other), "url_key") == (string)key!))
        {
            throw new StoreRuleException("URL key for specified store already exists.");
        }
    }
}
