using System.Text.Json.Serialization.Metadata;
using PowerPlatformMagento.Magento.Http;

namespace PowerPlatformMagento.Magento.Operations.Prices;

/// <summary>Reads prices of products. The routes take SKUs in the body, so every SKU can be asked for.</summary>
internal sealed class PriceReader(StoreConnection connection)
{
    private const int MostSkus = 100;
    private const int Parallelism = 4;

    public Task<List<BasePriceWire>> ReadBaseAsync(IEnumerable<string> skus, CancellationToken cancellationToken) =>
        ReadAsync("products/base-prices-information", skus, PriceJson.Default.ListBasePriceWire, cancellationToken);

    public Task<List<SpecialPriceWire>> ReadSpecialAsync(IEnumerable<string> skus, CancellationToken cancellationToken) =>
        ReadAsync("products/special-price-information", skus, PriceJson.Default.ListSpecialPriceWire, cancellationToken);

    public Task<List<TierPriceWire>> ReadTierAsync(IEnumerable<string> skus, CancellationToken cancellationToken) =>
        ReadAsync("products/tier-prices-information", skus, PriceJson.Default.ListTierPriceWire, cancellationToken);

    private async Task<List<T>> ReadAsync<T>(string route, IEnumerable<string> skus, JsonTypeInfo<List<T>> type, CancellationToken cancellationToken)
        where T : class
    {
        var prices = new List<T>();
        var writer = new StoreWriter(connection);
        var limits = new ParallelOptions { MaxDegreeOfParallelism = Parallelism, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(skus.Distinct(StringComparer.OrdinalIgnoreCase).Chunk(MostSkus), limits, async (part, token) =>
        {
            // These calls only read, so they can be repeated although they are posts.
            var request = StoreRequest.Write(HttpMethod.Post, route, route, null, setsState: true);
            var found = await writer.SendAsync(request, new SkusWire { Skus = part }, PriceJson.Default.SkusWire, type, token).ConfigureAwait(false);
            lock (prices)
            {
                prices.AddRange(found);
            }
        }).ConfigureAwait(false);
        return prices;
    }
}
