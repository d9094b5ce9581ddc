using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento.Search;
using PowerPlatformMagento.Magento.Store;
using PowerPlatformMagento.Operations.Carts;

namespace PowerPlatformMagento.Magento.Operations.Carts;

internal sealed class CartOperations(OperationParts parts) : ICartOperations
{
    private readonly CartReader _carts = new(parts);

    public Task<StorePage<Cart>> ListAsync(CartFilter filter, PageWish wish, CancellationToken cancellationToken) =>
        ListAsync(filter, wish, (id, wire, directory) => Map(id, wire, null, directory), cancellationToken);

    /// <summary>The same page with the names of the shoppers in parts.</summary>
    public Task<StorePage<ShopperCart>> ListShoppersAsync(CartFilter filter, PageWish wish, CancellationToken cancellationToken) =>
        ListAsync(
            filter,
            wish,
            (id, wire, directory) => MappedRecord.Of(id, () => new ShopperCart(Map(wire, null, directory), CartMapper.Names(wire).First, CartMapper.Names(wire).Last)),
            cancellationToken);

    public async Task<Cart> GetAsync(string id, CancellationToken cancellationToken)
    {
        var wire = await _carts.GetAsync(id, cancellationToken).ConfigureAwait(false);
        var totals = wire.IsActive ? await TotalsAsync(id, cancellationToken).ConfigureAwait(false) : null;
        var result = Map(id, wire, totals, await DirectoryAsync([wire], cancellationToken).ConfigureAwait(false));
        return result.Value ?? throw new MagentoException(parts.Store, result.Error!);
    }

    /// <summary>The conditions the store can check; the rest is left out of what it sends.</summary>
    internal static IEnumerable<SearchFilter> Filters(CartFilter filter, DateTimeOffset now)
    {
        if ((filter.AbandonedAfter is null ? filter.IsActive : true) is { } isActive)
        {
            yield return new SearchFilter(SearchCollection.IsActive, FilterCondition.Equal, isActive ? "1" : "0");
        }

        if (filter.AbandonedAfter is { } age)
        {
            yield return new SearchFilter(SearchCollection.ItemsCount, FilterCondition.GreaterThan, "0");
            yield return SearchFilter.Before(SearchCollection.UpdatedAt, now - age);
        }

        if (filter.MinimumTotal is { } minimum)
        {
            yield return SearchFilter.AtLeast(SearchCollection.GrandTotal, minimum);
        }

        if (filter.Ids.Count > 0)
        {
            yield return SearchFilter.In(SearchCollection.EntityId, filter.Ids);
        }

        if (filter.CustomerEmail is { } email)
        {
            yield return SearchFilter.Exactly(SearchCollection.CustomerEmail, email);
        }
    }

    private async Task<StorePage<T>> ListAsync<T>(CartFilter filter, PageWish wish, Func<string?, CartWire, StoreDirectory, ReadResult<T>> map, CancellationToken cancellationToken)
        where T : class
    {
        var page = await _carts.ListAsync(Filters(filter, parts.Time.GetUtcNow()), wish, cancellationToken).ConfigureAwait(false);
        var wires = page.Records.Where(record => !CartMapper.IsNegotiated(record.Value!)).ToList();
        var directory = await DirectoryAsync(wires.Select(record => record.Value!), cancellationToken).ConfigureAwait(false);
        return CompletedPage.Of(page, [.. wires.Select(record => map(record.Id, record.Value!, directory))]);
    }

    // The cart may be ordered between the two calls, and then has no totals any more.
    private async Task<CartTotalsWire?> TotalsAsync(string id, CancellationToken cancellationToken)
    {
        try
        {
            return await _carts.GetTotalsAsync(id, cancellationToken).ConfigureAwait(false);
        }
        catch (MagentoException exception) when (exception.Error.Definition == StoreErrors.NotFound)
        {
            return null;
        }
    }

    private Task<StoreDirectory> DirectoryAsync(IEnumerable<CartWire> carts, CancellationToken cancellationToken)
    {
        var views = carts.Select(cart => cart.StoreId).Distinct().ToList();
        return parts.Directory.GetAsync(directory => views.TrueForAll(view => directory.Knows(view, null)), cancellationToken);
    }

    private ReadResult<Cart> Map(string? id, CartWire wire, CartTotalsWire? totals, StoreDirectory directory) =>
        MappedRecord.Of(id, () => Map(wire, totals, directory));

    private Cart Map(CartWire wire, CartTotalsWire? totals, StoreDirectory directory) =>
        CartMapper.Map(wire, totals, parts.Store, directory, parts.Time.GetUtcNow().UtcDateTime);
}
