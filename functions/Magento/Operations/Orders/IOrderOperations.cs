using PowerPlatformMagento.Contracts;

namespace PowerPlatformMagento.Magento.Operations.Orders;

/// <summary>
/// Orders and their documents. Each method is one step; what must not happen twice is put together by the caller. All throw
/// <see cref="MagentoException"/> when the store cannot be reached or refuses.
/// </summary>
public interface IOrderOperations
{
    /// <summary>One page of orders with their documents.</summary>
    Task<StorePage<Order>> ListAsync(OrderFilter filter, PageWish page, CancellationToken cancellationToken);

    /// <summary>One order with its documents.</summary>
    Task<Order> GetAsync(string orderId, CancellationToken cancellationToken);

    /// <summary>The order with a number; the newest where store views of different groups gave the number twice.</summary>
    Task<Order> GetByNumberAsync(string number, CancellationToken cancellationToken);

    /// <summary>State, rows and comments of an order, in one call.</summary>
    Task<OrderSnapshot> ReadAsync(string orderId, CancellationToken cancellationToken);

    /// <summary>The documents of one kind with their comments.</summary>
    Task<IReadOnlyList<OrderDocument>> ReadDocumentsAsync(DocumentKind kind, string orderId, CancellationToken cancellationToken);

    /// <summary>Makes a document. Not repeated: twice would be two documents.</summary>
    /// <returns>Magento's id of the document.</returns>
    Task<string> CreateDocumentAsync(DocumentDraft draft, CancellationToken cancellationToken);

    /// <summary>Adds a comment the customer sees to a document. No e-mail is sent.</summary>
    Task AddVisibleCommentAsync(DocumentKind kind, string documentId, string text, CancellationToken cancellationToken);

    /// <summary>Adds a comment to an order.</summary>
    Task AddCommentAsync(string orderId, CommentDraft comment, CancellationToken cancellationToken);

    /// <summary>Holds, releases or cancels an order.</summary>
    /// <returns>Whether the store says it did; it says no to a cancellation that is not possible.</returns>
    Task<bool> ChangeStateAsync(string orderId, StateChange change, CancellationToken cancellationToken);

    /// <summary>Sets the number an order has in another system.</summary>
    Task SetExternalIdAsync(string orderId, string number, string externalId, CancellationToken cancellationToken);

    /// <summary>Sends the order confirmation to the customer once more.</summary>
    /// <returns>Whether the store sent it; it says no when order e-mails are switched off.</returns>
    Task<bool> SendEmailAsync(string orderId, CancellationToken cancellationToken);

    /// <summary>The parcels of a shipment.</summary>
    Task<ShipmentTracks> ReadTracksAsync(string shipmentId, CancellationToken cancellationToken);

    /// <summary>Adds a parcel to a shipment.</summary>
    /// <returns>Magento's id of the track.</returns>
    Task<string> AddTrackAsync(string shipmentId, string orderId, TrackDraft track, CancellationToken cancellationToken);
}
