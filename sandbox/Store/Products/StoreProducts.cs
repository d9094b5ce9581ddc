using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Inventory;
using PowerPlatformMagento.Sandbox.Store.Metadata;

namespace PowerPlatformMagento.Sandbox.Store.Products;

/// <summary>What merchants do with products: prices, names, stock. Safe for many threads.</summary>
public sealed class StoreProducts
{
    private readonly DocumentSet documents;
    private readonly ProductShelf shelf;

    internal StoreProducts(DocumentSet documents, TimeProvider time)
    {
        this.documents = documents;
        shelf = new ProductShelf(documents);
        Saver = new ProductSaver(documents, time);
        _ = documents.Stock;
    }

    /// <summary>All products, by id.</summary>
    public IReadOnlyList<StoreProduct> All() => [.. documents.Ids(StoreEntity.Products).Select(Read)];

    /// <summary>One product; null when there is none of this SKU.</summary>
    public StoreProduct? Find(string sku) => shelf.Find(sku) is { } id ? Read(id) : null;

    /// <summary>Changes the price all store views share, and with it <c>updated_at</c>.</summary>
    /// <param name="sku">The product.</param>
    /// <param name="price">Price of a piece in the base currency, with tax; 0 or more.</param>
    /// <exception cref="KeyNotFoundException">There is no such product.</exception>
    public void ChangePrice(string sku, decimal price)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(price);
        Saver.Save(new ProductChange { Sku = Known(sku), Price = price }, StoreViews.All);
    }

    /// <summary>Changes the name, and with it <c>updated_at</c>; store views with a name of their own keep it.</summary>
    /// <exception cref="KeyNotFoundException">There is no such product.</exception>
    public void Rename(string sku, string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Saver.Save(new ProductChange { Sku = Known(sku), Name = name }, StoreViews.All);
    }

    /// <summary>Sets how many pieces lie at a source; <c>updated_at</c> of the product does not move.</summary>
    /// <param name="sku">The product.</param>
    /// <param name="source">Code of the source.</param>
    /// <param name="quantity">Pieces; with none left the product is out of stock there.</param>
    /// <exception cref="KeyNotFoundException">There is no such product or source.</exception>
    public void SetStock(string sku, string source, decimal quantity)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(quantity);
        var known = Known(sku);
        if (!StockSources.Knows(documents, source))
        {
            throw new KeyNotFoundException($"The store has no source {source}.");
        }

        SourceItems.Set(documents, known, source, row => row with { Quantity = quantity, IsInStock = quantity > 0 });
        if (source.Equals(SourceItems.DefaultSource, StringComparison.OrdinalIgnoreCase))
        {
            var id = shelf.Find(known)!.Value;
            documents.Tell(ModelSave.StockItem(StockItemJson.Of(documents, id, known, shelf.TypeOf(id))));
        }
    }

    internal ProductSaver Saver { get; }

    private string Known(string sku) => shelf.Find(sku) is { } id ? shelf.SkuOf(id) : throw new KeyNotFoundException($"The store has no product {sku}.");

    private StoreProduct Read(long id)
    {
        var product = shelf.Stored(id);
        var sku = (string)product["sku"]!;
        return new StoreProduct(
            id, sku, (string)product["name"]!, (string)product["type_id"]!, (decimal)product["price"]!, (int)product["status"]! == 1,
            [.. SourceItems.Of(documents, sku).Select(item => new StoreStock(item.Source, item.Quantity, item.IsInStock))]);
    }
}
