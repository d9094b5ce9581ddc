using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Metadata;
using PowerPlatformMagento.Sandbox.Store.Products;

namespace PowerPlatformMagento.Sandbox.Store.Rest.Areas.Prices;

/// <summary>The products prices are about. Saving prices does not move a product's <c>updated_at</c>, as the captures of 2.4.7 show.</summary>
internal sealed class PriceShelf(RestServices services)
{
    private readonly ProductShelf shelf = new(services.Documents);

    public StoreViews Views { get; } = new(services.Documents);

    /// <summary>Id of a product that has prices of its own; null for one nobody knows and for one whose price is that of its parts.</summary>
    public long? Priced(string? sku) => sku is { Length: > 0 } && shelf.Find(sku) is { } id && HasPrice(id) ? id : null;

    /// <summary>Ids of the products that have prices of their own, by id; others are left out without a word.</summary>
    public IReadOnlyList<long> Priced(IEnumerable<string> skus) => [.. skus.Select(Priced).OfType<long>().Distinct().Order()];

    /// <summary>Id of any product.</summary>
    public long? Known(string? sku) => sku is { Length: > 0 } ? shelf.Find(sku) : null;

    public JsonObject Stored(long id) => shelf.Stored(id);

    public string SkuOf(long id) => shelf.SkuOf(id);

    public bool IsBundle(long id) => shelf.TypeOf(id) == "bundle";

    public void Change(long id, Action<JsonObject> change)
    {
        var documents = services.Changeable;
        lock (documents.Gate)
        {
            var product = shelf.Stored(id);
            change(product);
            documents.Put(StoreEntity.Products, product.ToJsonString());
        }
    }

    private bool HasPrice(long id) => shelf.TypeOf(id) is "simple" or "virtual" or "downloadable" or "bundle" or "giftcard";
}
