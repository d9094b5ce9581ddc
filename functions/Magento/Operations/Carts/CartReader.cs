using System.Text.Json.Serialization.Metadata;
using PowerPlatformMagento.Magento.Operations.Lists;
using PowerPlatformMagento.Magento.Projections;
using PowerPlatformMagento.Magento.Search;

namespace PowerPlatformMagento.Magento.Operations.Carts;

/// <summary>Reads carts, which negotiations are a kind of.</summary>
internal sealed class CartReader(OperationParts parts)
{
    private static readonly FieldSelection Fields = FieldSelection.Of(CartsJson.Default.CartWire);

    private static readonly FieldSelection TotalFields = FieldSelection.Of(CartsJson.Default.CartTotalsWire);

    private readonly StoreSearch _search = new(parts.Pages);

    public Task<StorePage<Paging.ReadRecord<CartWire>>> ListAsync(IEnumerable<SearchFilter> filters, PageWish wish, CancellationToken cancellationToken) =>
        _search.ReadAsync(StoreSearch.Of(SearchCollection.Carts, filters), wish, Fields, CartsJson.Default.CartWire, cancellationToken);

    public Task<CartWire> GetAsync(string id, CancellationToken cancellationToken) =>
        ReadAsync($"carts/{id}", "carts/:id", Fields, CartsJson.Default.CartWire, cancellationToken);

    /// <summary>Totals of an active cart; of others the store tells none.</summary>
    public Task<CartTotalsWire> GetTotalsAsync(string id, CancellationToken cancellationToken) =>
        ReadAsync($"carts/{id}/totals", "carts/:id/totals", TotalFields, CartsJson.Default.CartTotalsWire, cancellationToken);

    private Task<T> ReadAsync<T>(string path, string route, FieldSelection fields, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class
    {
        var query = new QueryText(path);
        query.Add("fields", fields.ToString());
        return StoreReader.ReadAsync(parts.Connection, query.ToString(), route, type, cancellationToken);
    }
}
