using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento.Http;
using PowerPlatformMagento.Magento.Mapping;
using PowerPlatformMagento.Magento.Mapping.Json;
using PowerPlatformMagento.Magento.Operations.Orders.Wire;
using PowerPlatformMagento.Magento.Orders;
using PowerPlatformMagento.Magento.Paging;
using PowerPlatformMagento.Magento.Projections;
using PowerPlatformMagento.Magento.Search;
using PowerPlatformMagento.Magento.Store;

namespace PowerPlatformMagento.Magento.Operations.Orders;

/// <summary>Reads orders for makers, and what has to be known before something is done to one.</summary>
internal sealed class OrderReads(OperationParts parts)
{
    private const int LargestPage = 100;

    private static readonly FieldSelection SnapshotFields = FieldSelection.Of(OrderOperationsJson.Default.SnapshotWire);
    private static readonly FieldSelection CommentedFields = FieldSelection.Of(OrderOperationsJson.Default.CommentedWire);
    private static readonly FieldSelection TrackFields = FieldSelection.Of(OrderOperationsJson.Default.ShipmentTracksWire);

    private readonly StoreSearch _search = new(parts.Pages);
    private readonly StoreWriter _calls = new(parts.Connection);
    private readonly OrderBatchReader _batches = new(parts.Store, parts.Ids, parts.Directory, new CompanyDirectory(parts.Ids, parts.Time));

    /// <summary>One page: one call for the orders and one for each kind of document they can have, whatever the size of the page.</summary>
    public async Task<StorePage<Order>> ListAsync(OrderFilter filter, PageWish wish, CancellationToken cancellationToken)
    {
        var search = StoreSearch.Of(SearchCollection.Orders, Filters(filter));
        var page = await _search.ReadAsync(search, wish, Projection.Orders, WireJson.Default.OrderWire, cancellationToken).ConfigureAwait(false);
        var records = page.Records.Where(record => record.Id is not null).DistinctBy(record => record.Id).ToList();
        return CompletedPage.Of(page, await _batches.CompleteAsync(records, cancellationToken).ConfigureAwait(false));
    }

    public async Task<Order> GetAsync(string orderId, CancellationToken cancellationToken) =>
        ValueOf((await _batches.ReadAsync([orderId], cancellationToken).ConfigureAwait(false))[0]);

    /// <summary>Numbers are unique within a group of store views only; the newest order is the one people talk about.</summary>
    public async Task<Order> GetByNumberAsync(string number, CancellationToken cancellationToken)
    {
        var search = StoreSearch.Of(SearchCollection.Orders, [SearchFilter.Exactly(SearchCollection.IncrementId, number)]);
        var page = await _search.ReadAsync(search, new PageWish(LargestPage), Projection.Orders, WireJson.Default.OrderWire, cancellationToken).ConfigureAwait(false);
        if (page.Records.Where(record => record.Id is not null).MaxBy(record => record.Id, Comparer<string?>.Create((one, other) => RecordIds.Compare(one!, other!))) is not { } newest)
        {
            throw new MagentoException(parts.Store, page.Unreadable.Count > 0 ? page.Unreadable[^1].Value : new MagentoError(StoreErrors.NotFound, null, "no order has this number"));
        }

        return ValueOf((await _batches.CompleteAsync([newest], cancellationToken).ConfigureAwait(false))[0]);
    }

    public async Task<OrderSnapshot> ReadAsync(string orderId, CancellationToken cancellationToken)
    {
        var wire = await _calls.SendAsync(Get($"orders/{orderId}", "orders/:id", SnapshotFields), OrderOperationsJson.Default.SnapshotWire, cancellationToken).ConfigureAwait(false);
        return Read(wire, OrderSnapshots.Of);
    }

    public async Task<IReadOnlyList<OrderDocument>> ReadDocumentsAsync(DocumentKind kind, string orderId, CancellationToken cancellationToken)
    {
        var collection = kind switch
        {
            DocumentKind.Shipment => SearchCollection.Shipments,
            DocumentKind.Invoice => SearchCollection.Invoices,
            _ => SearchCollection.CreditMemos,
        };
        var search = collection.Where(SearchCollection.OrderId, FilterCondition.Equal, orderId);
        List<OrderDocument> documents = [];
        var wish = new PageWish(LargestPage);
        while (true)
        {
            var page = await _search.ReadAsync(search, wish, CommentedFields, OrderOperationsJson.Default.CommentedWire, cancellationToken).ConfigureAwait(false);

            // A document that cannot be read may be the one that is looked for, and then it would be made again.
            if (page.Unreadable.Count > 0)
            {
                throw new MagentoException(parts.Store, page.Unreadable[0].Value);
            }

            documents.AddRange(page.Records.Select(record => Read(record.Value!, OrderSnapshots.Of)));
            if (page.Next is null)
            {
                return documents;
            }

            wish = wish with { After = page.Next };
        }
    }

    public async Task<ShipmentTracks> ReadTracksAsync(string shipmentId, CancellationToken cancellationToken)
    {
        var wire = await _calls.SendAsync(Get($"shipment/{shipmentId}", "shipment/:id", TrackFields), OrderOperationsJson.Default.ShipmentTracksWire, cancellationToken).ConfigureAwait(false);
        return Read(wire, OrderSnapshots.Of);
    }

    private static IEnumerable<SearchFilter> Filters(OrderFilter filter)
    {
        IEnumerable<SearchFilter?> filters =
        [
            filter.Status is { } status ? SearchFilter.Exactly(SearchCollection.Status, status) : null,
            filter.State is { } state ? SearchFilter.Exactly(SearchCollection.State, state) : null,
            filter.CustomerEmail is { } email ? SearchFilter.Exactly(SearchCollection.CustomerEmail, email) : null,
            filter.Number is { } number ? SearchFilter.Exactly(SearchCollection.IncrementId, number) : null,
            filter.CreatedAfter is { } after ? SearchFilter.AtOrAfter(SearchCollection.CreatedAt, after) : null,
            filter.CreatedBefore is { } before ? SearchFilter.Before(SearchCollection.CreatedAt, before) : null,
            filter.UpdatedAfter is { } updated ? SearchFilter.AtOrAfter(SearchCollection.UpdatedAt, updated) : null,
            filter.MinimumTotal is { } total ? SearchFilter.AtLeast(SearchCollection.GrandTotal, total) : null,
        ];
        return filters.OfType<SearchFilter>();
    }

    private static StoreRequest Get(string path, string route, FieldSelection fields)
    {
        var query = new QueryText(path);
        query.Add("fields", fields.ToString());
        return StoreRequest.Get(query.ToString(), route);
    }

    private T ValueOf<T>(ReadResult<T> result)
        where T : class => result.Value ?? throw new MagentoException(parts.Store, result.Error!);

    private TResult Read<TWire, TResult>(TWire wire, Func<TWire, TResult> read)
    {
        try
        {
            return read(wire);
        }
        catch (RecordNotReadableException broken)
        {
            throw new MagentoException(parts.Store, new MagentoError(StoreErrors.RecordNotReadable, null, broken.Field));
        }
    }
}
