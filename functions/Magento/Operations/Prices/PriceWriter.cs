using System.Text.Json.Serialization.Metadata;
using PowerPlatformMagento.Magento.Http;
using PowerPlatformMagento.Magento.Operations.Bulk;

namespace PowerPlatformMagento.Magento.Operations.Prices;

/// <summary>Sends prices. All of these calls can be repeated: they say how it shall be.</summary>
internal sealed class PriceWriter(StoreConnection connection)
{
    private const string SpecialDeletion = "products/special-price-delete";

    private readonly StoreWriter _writer = new(connection);

    /// <summary>Sets base prices.</summary>
    /// <returns>What the store says about single rows.</returns>
    public Task<IReadOnlyList<StoreMessage>> SetBaseAsync(IReadOnlyList<BulkUnit<BasePriceWire>> units, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Post, "products/base-prices", units.SelectMany(unit => unit.Rows), PriceJson.Default.PricesWireBasePriceWire, cancellationToken);

    /// <summary>Sets tier prices.</summary>
    /// <param name="units">The prices.</param>
    /// <param name="replaces">Whether the others of the same products go.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>What the store says about single rows.</returns>
    public async Task<IReadOnlyList<StoreMessage>> SetTiersAsync(IReadOnlyList<BulkUnit<TierPriceWire>> units, bool replaces, CancellationToken cancellationToken)
    {
        const string Route = "products/tier-prices";

        // A put removes what is not in it, so only the first request of a product with many tiers is one.
        var rows = units.SelectMany(unit => unit.Rows).ToList();
        var first = await SendAsync(replaces ? HttpMethod.Put : HttpMethod.Post, Route, rows.Take(BulkParts.MostRows), PriceJson.Default.PricesWireTierPriceWire, cancellationToken).ConfigureAwait(false);
        return [.. first, .. await SendInPartsAsync(Route, rows.Skip(BulkParts.MostRows), PriceJson.Default.PricesWireTierPriceWire, cancellationToken).ConfigureAwait(false)];
    }

    /// <summary>Removes tier prices; the store takes away what fits in every value.</summary>
    /// <returns>What the store says about single rows.</returns>
    public Task<IReadOnlyList<StoreMessage>> RemoveTiersAsync(IReadOnlyList<BulkUnit<TierPriceWire>> units, CancellationToken cancellationToken) =>
        SendInPartsAsync("products/tier-prices-delete", units.SelectMany(unit => unit.Rows), PriceJson.Default.PricesWireTierPriceWire, cancellationToken);

    /// <summary>Sets special prices, after those that must go first.</summary>
    /// <returns>What the store says about single rows.</returns>
    public async Task<IReadOnlyList<StoreMessage>> SetSpecialsAsync(IReadOnlyList<BulkUnit<SpecialPriceRow>> units, CancellationToken cancellationToken)
    {
        var rows = units.SelectMany(unit => unit.Rows).ToList();
        if (rows.Select(row => row.Outdated).OfType<SpecialPriceWire>().ToList() is { Count: > 0 } outdated)
        {
            await SendAsync(HttpMethod.Post, SpecialDeletion, outdated, PriceJson.Default.PricesWireSpecialPriceWire, cancellationToken).ConfigureAwait(false);
        }

        return await SendAsync(HttpMethod.Post, "products/special-price", rows.Select(row => row.Price), PriceJson.Default.PricesWireSpecialPriceWire, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Removes special prices.</summary>
    /// <returns>What the store says about single rows.</returns>
    public Task<IReadOnlyList<StoreMessage>> RemoveSpecialsAsync(IReadOnlyList<BulkUnit<SpecialPriceWire>> units, CancellationToken cancellationToken) =>
        SendInPartsAsync(SpecialDeletion, units.SelectMany(unit => unit.Rows), PriceJson.Default.PricesWireSpecialPriceWire, cancellationToken);

    // What a product has may be more than a request takes.
    private async Task<IReadOnlyList<StoreMessage>> SendInPartsAsync<T>(string route, IEnumerable<T> rows, JsonTypeInfo<PricesWire<T>> type, CancellationToken cancellationToken)
    {
        var messages = new List<StoreMessage>();
        foreach (var part in rows.Chunk(BulkParts.MostRows))
        {
            messages.AddRange(await SendAsync(HttpMethod.Post, route, part, type, cancellationToken).ConfigureAwait(false));
        }

        return messages;
    }

    private async Task<IReadOnlyList<StoreMessage>> SendAsync<T>(HttpMethod method, string route, IEnumerable<T> rows, JsonTypeInfo<PricesWire<T>> type, CancellationToken cancellationToken) =>
        await _writer.SendAsync(
            StoreRequest.Write(method, route, route, null, setsState: true), new PricesWire<T> { Prices = [.. rows] }, type, BulkJson.Default.ListStoreMessage, cancellationToken).ConfigureAwait(false);
}
