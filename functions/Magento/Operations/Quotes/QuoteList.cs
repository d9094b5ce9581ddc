using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento.Operations.Carts;
using PowerPlatformMagento.Magento.Paging;
using PowerPlatformMagento.Magento.Search;

namespace PowerPlatformMagento.Magento.Operations.Quotes;

/// <summary>
/// Finds negotiations among the carts, which have no list of their own. Stores with the B2B extension can filter by its table; where that is refused, carts
/// are read and sorted out here, a few pages at a time.
/// </summary>
internal sealed class QuoteList(CartReader carts, TimeProvider time)
{
    private const int MostPages = 10;

    private static readonly TimeSpan AskAgainAfter = TimeSpan.FromHours(1);

    private long _refusedAt = long.MinValue;

    public async Task<StorePage<ReadRecord<CartWire>>> ReadAsync(QuoteFilter filter, PageWish wish, CancellationToken cancellationToken)
    {
        var refusedAt = Interlocked.Read(ref _refusedAt);
        if (refusedAt != long.MinValue && time.GetElapsedTime(refusedAt) < AskAgainAfter)
        {
            return await SortOutAsync(filter, wish, cancellationToken).ConfigureAwait(false);
        }

        try
        {
            return Only(filter, await carts.ListAsync([.. Common(filter), .. Negotiated(filter)], wish, cancellationToken).ConfigureAwait(false));
        }
        catch (MagentoException exception) when (exception.Error.Definition == StoreErrors.RequestRefused || exception.Error.Definition == StoreErrors.ServerError)
        {
            var page = await SortOutAsync(filter, wish, cancellationToken).ConfigureAwait(false);
            Interlocked.Exchange(ref _refusedAt, time.GetTimestamp());
            return page;
        }
    }

    private static IEnumerable<SearchFilter> Common(QuoteFilter filter)
    {
        if (filter.CustomerEmail is { } email)
        {
            yield return SearchFilter.Exactly(SearchCollection.CustomerEmail, email);
        }

        if (filter.UpdatedAfter is { } after)
        {
            yield return SearchFilter.AtOrAfter(SearchCollection.UpdatedAt, after);
        }
    }

    private static IEnumerable<SearchFilter> Negotiated(QuoteFilter filter)
    {
        yield return new SearchFilter(SearchCollection.IsNegotiated, FilterCondition.Equal, "1");
        if (filter.Status is { } status)
        {
            yield return SearchFilter.Exactly(SearchCollection.NegotiationStatus, status);
        }
    }

    private static StorePage<ReadRecord<CartWire>> Only(QuoteFilter filter, StorePage<ReadRecord<CartWire>> page) => page with
    {
        Records = [.. page.Records.Where(record => CartMapper.IsNegotiated(record.Value!)
            && (filter.Status is not { } status || string.Equals(record.Value!.ExtensionAttributes!.NegotiableQuote!.Status, status, StringComparison.OrdinalIgnoreCase)))],
    };

    private async Task<StorePage<ReadRecord<CartWire>>> SortOutAsync(QuoteFilter filter, PageWish wish, CancellationToken cancellationToken)
    {
        var found = new List<ReadRecord<CartWire>>();
        var unreadable = new List<KeyValuePair<string, MagentoError>>();
        var next = wish.After;
        for (var pages = 0; pages < MostPages; pages++)
        {
            // Never more than still fit: what is left over of a page could not be handed out.
            var page = await carts.ListAsync(Common(filter), new PageWish(wish.Top - found.Count, next), cancellationToken).ConfigureAwait(false);
            found.AddRange(Only(filter, page).Records);
            unreadable.AddRange(page.Unreadable);
            next = page.Next;
            if (next is null || found.Count == wish.Top)
            {
                break;
            }
        }

        return new StorePage<ReadRecord<CartWire>>(found, next, unreadable);
    }
}
