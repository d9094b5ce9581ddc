using System.Collections.Frozen;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento.Http;
using PowerPlatformMagento.Magento.Mapping;
using PowerPlatformMagento.Magento.Operations.Lists;
using PowerPlatformMagento.Magento.Operations.Stores;
using PowerPlatformMagento.Magento.Paging;
using PowerPlatformMagento.Magento.Projections;
using PowerPlatformMagento.Magento.Search;
using PowerPlatformMagento.Operations;
using PowerPlatformMagento.Operations.Products;

namespace PowerPlatformMagento.Magento.Operations.Products;

internal sealed class ProductOperations : IProductOperations
{
    private static readonly FieldSelection Fields = FieldSelection.Of(ProductJson.Default.ProductWire);
    private static readonly ShortList Attributes = new(
        "products/attributes", "attribute_id", "attribute_code,default_frontend_label,frontend_input,backend_type,scope,is_required,is_user_defined,options[label,value]");

    private readonly OperationParts _parts;
    private readonly StoreScopesReader _scopes;
    private readonly StoreSearch _search;
    private readonly Kept<FrozenDictionary<string, AttributeDescription>> _attributes;

    public ProductOperations(OperationParts parts, StoreScopesReader scopes)
    {
        _parts = parts;
        _scopes = scopes;
        _search = new StoreSearch(parts.Pages);
        _attributes = new Kept<FrozenDictionary<string, AttributeDescription>>(parts.Time, async token =>
            AttributeRules.Of(await Attributes.ReadAsync(parts.Connection, ProductJson.Default.ListWireAttributeWire, token).ConfigureAwait(false)).ToFrozenDictionary(StringComparer.Ordinal));
    }

    public async Task<StorePage<Product>> ListAsync(ProductQuery query, PageWish page, CancellationToken cancellationToken)
    {
        var found = await _search.ReadAsync(StoreSearch.Of(SearchCollection.Products, Filters(query)), page, Fields, ProductJson.Default.ProductWire, cancellationToken).ConfigureAwait(false);
        var (scopes, attributes) = await DirectoriesAsync(found.Records.Select(record => record.Value!), cancellationToken).ConfigureAwait(false);
        return CompletedPage.Of(found, [.. found.Records.Select(record => MappedRecord.Of(record.Id, () => ProductMapper.Map(record.Value!, _parts.Store, scopes, attributes)))]);
    }

    public async Task<Product> GetAsync(string sku, CancellationToken cancellationToken)
    {
        var product = await FindAsync(sku, cancellationToken).ConfigureAwait(false);
        var (scopes, attributes) = await DirectoriesAsync([product], cancellationToken).ConfigureAwait(false);
        var result = MappedRecord.Of(product.Id, () => ProductMapper.Map(product, _parts.Store, scopes, attributes));
        return result.Value ?? throw new MagentoException(_parts.Store, result.Error!);
    }

    public async Task<OperationResult> UpdateAsync(string sku, ProductChange change, CancellationToken cancellationToken)
    {
        var product = await FindAsync(sku, cancellationToken).ConfigureAwait(false);
        var attributes = change.CustomAttributes.Count == 0 ? FrozenDictionary<string, AttributeDescription>.Empty : await _attributes.GetAsync(cancellationToken).ConfigureAwait(false);
        var difference = ProductDifference.Of(change, product, attributes);
        if (ProductDifference.Names(difference) is not { Count: > 0 } names)
        {
            return OperationResult.AlreadyDone(product.Id);
        }

        // Both routes save the product whose SKU is in the body; only the address differs.
        var request = SkuPath.IsSafe(product.Sku!)
            ? StoreRequest.Write(HttpMethod.Put, $"products/{SkuPath.Encode(product.Sku!)}", "products/:sku", ProductBody.Of(product.Sku!, difference), setsState: true)
            : StoreRequest.Write(HttpMethod.Post, "products", "products", ProductBody.Of(product.Sku!, difference), setsState: true);
        await new StoreWriter(_parts.Connection).SendAsync(request, ProductJson.Default.JsonElement, cancellationToken).ConfigureAwait(false);
        return OperationResult.Done(product.Id, $"Changed: {string.Join(", ", names)}.");
    }

    public async Task<IReadOnlyDictionary<string, AttributeDescription>> GetAttributesAsync(CancellationToken cancellationToken) =>
        await _attributes.GetAsync(cancellationToken).ConfigureAwait(false);

    private static IEnumerable<SearchFilter> Filters(ProductQuery query)
    {
        if (query.Sku is { } sku)
        {
            yield return SearchFilter.Containing(SearchCollection.Sku, sku);
        }

        if (query.Name is { } name)
        {
            yield return SearchFilter.Containing(SearchCollection.Name, name);
        }

        if (query.Type is { } type)
        {
            yield return SearchFilter.Exactly(SearchCollection.TypeId, type);
        }

        if (query.Status is { } status)
        {
            yield return SearchFilter.Exactly(SearchCollection.Status, status == "Enabled" ? "1" : "2");
        }

        if (query.Ids.Count > 0)
        {
            yield return SearchFilter.In(SearchCollection.EntityId, query.Ids);
        }

        if (query.UpdatedAfter is { } updated)
        {
            yield return SearchFilter.AtOrAfter(SearchCollection.UpdatedAt, updated);
        }
    }

    /// <summary>A search finds every SKU; an address does not.</summary>
    private async Task<ProductWire> FindAsync(string sku, CancellationToken cancellationToken)
    {
        var search = SearchCollection.Products.Where(SearchCollection.Sku, FilterCondition.Equal, sku);
        var page = await _parts.Pages.ReadAsync(search, 10, Fields, ProductJson.Default.ProductWire, cancellationToken).ConfigureAwait(false);
        if (page.Records.Find(record => IsOf(record, sku)) is { Value: { } product })
        {
            return product;
        }

        throw new MagentoException(_parts.Store, page.Records.Find(record => record.Error is not null)?.Error ?? new MagentoError(StoreErrors.NotFound, null, "no product has this SKU"));
    }

    private static bool IsOf(ReadRecord<ProductWire> record, string sku) =>
        record.Value is { } product && Needed.IsId(product.Id) && string.Equals(product.Sku, sku, StringComparison.OrdinalIgnoreCase);

    private async Task<(StoreScopes Scopes, IReadOnlyDictionary<string, AttributeDescription> Attributes)> DirectoriesAsync(IEnumerable<ProductWire> products, CancellationToken cancellationToken)
    {
        var websites = products.SelectMany(product => product.ExtensionAttributes?.WebsiteIds ?? []).ToHashSet();
        var scopes = await _scopes.GetAsync(known => websites.All(id => known.WebsiteCode(id) is not null), cancellationToken).ConfigureAwait(false);
        try
        {
            return (scopes, await _attributes.GetAsync(cancellationToken).ConfigureAwait(false));
        }
        catch (MagentoException failure) when (failure.Error.Definition == StoreErrors.RightMissing)
        {
            // Products are readable without the right to read attributes; their values are then the texts that are stored.
            return (scopes, FrozenDictionary<string, AttributeDescription>.Empty);
        }
    }
}
