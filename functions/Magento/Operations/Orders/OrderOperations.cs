using System.Text;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento.Http;
using PowerPlatformMagento.Magento.Mapping;

namespace PowerPlatformMagento.Magento.Operations.Orders;

/// <inheritdoc cref="IOrderOperations"/>
internal sealed class OrderOperations(OperationParts parts) : IOrderOperations
{
    private readonly OrderReads _reads = new(parts);
    private readonly StoreWriter _writer = new(parts.Connection);

    public Task<StorePage<Order>> ListAsync(OrderFilter filter, PageWish page, CancellationToken cancellationToken) => _reads.ListAsync(filter, page, cancellationToken);

    public Task<Order> GetAsync(string orderId, CancellationToken cancellationToken) => _reads.GetAsync(orderId, cancellationToken);

    public Task<Order> GetByNumberAsync(string number, CancellationToken cancellationToken) => _reads.GetByNumberAsync(number, cancellationToken);

    public Task<OrderSnapshot> ReadAsync(string orderId, CancellationToken cancellationToken) => _reads.ReadAsync(orderId, cancellationToken);

    public Task<IReadOnlyList<OrderDocument>> ReadDocumentsAsync(DocumentKind kind, string orderId, CancellationToken cancellationToken) =>
        _reads.ReadDocumentsAsync(kind, orderId, cancellationToken);

    public async Task<string> CreateDocumentAsync(DocumentDraft draft, CancellationToken cancellationToken)
    {
        var (path, route) = DocumentBody.PathOf(draft);
        var id = await _writer.SendAsync(Post(path, route, DocumentBody.Of(draft)), OrderOperationsJson.Default.String, cancellationToken).ConfigureAwait(false);
        return Id(id);
    }

    public async Task AddVisibleCommentAsync(DocumentKind kind, string documentId, string text, CancellationToken cancellationToken)
    {
        var (path, route) = kind switch
        {
            DocumentKind.Shipment => ($"shipment/{documentId}/comments", "shipment/:id/comments"),
            DocumentKind.Invoice => ("invoices/comments", "invoices/comments"),
            _ => ($"creditmemo/{documentId}/comments", "creditmemo/:id/comments"),
        };
        var body = new JsonObject
        {
            ["entity"] = new JsonObject { ["parent_id"] = DocumentBody.Id(documentId), ["comment"] = text, ["is_customer_notified"] = 0, ["is_visible_on_front"] = 1 },
        };
        await _writer.SendAsync(Post(path, route, body), OrderOperationsJson.Default.CreatedWire, cancellationToken).ConfigureAwait(false);
    }

    public async Task AddCommentAsync(string orderId, CommentDraft comment, CancellationToken cancellationToken)
    {
        var history = new JsonObject
        {
            ["comment"] = comment.Text,
            ["parent_id"] = DocumentBody.Id(orderId),
            ["is_customer_notified"] = comment.Notifies ? 1 : 0,
            ["is_visible_on_front"] = comment.IsVisible ? 1 : 0,
        };
        if (comment.Status.Length > 0)
        {
            history["status"] = comment.Status;
        }

        await _writer.SendAsync(
            Post($"orders/{orderId}/comments", "orders/:id/comments", new JsonObject { ["statusHistory"] = history }), OrderOperationsJson.Default.Boolean, cancellationToken).ConfigureAwait(false);
    }

    public Task<bool> ChangeStateAsync(string orderId, StateChange change, CancellationToken cancellationToken)
    {
        var verb = change switch { StateChange.Hold => "hold", StateChange.Release => "unhold", _ => "cancel" };
        return _writer.SendAsync(Post($"orders/{orderId}/{verb}", $"orders/:id/{verb}", null), OrderOperationsJson.Default.Boolean, cancellationToken);
    }

    /// <summary>
    /// The raw save of an order, which reckons nothing and checks nothing. Magento 2.4.7 changes nothing but the members that are sent; it makes up a new
    /// order number when none is sent.
    /// </summary>
    public async Task SetExternalIdAsync(string orderId, string number, string externalId, CancellationToken cancellationToken)
    {
        var body = new JsonObject
        {
            ["entity"] = new JsonObject { ["entity_id"] = DocumentBody.Id(orderId), ["increment_id"] = number, ["ext_order_id"] = externalId },
        };
        var request = Post("orders", "orders", body) with { SetsState = true };
        await _writer.SendAsync(request, OrderOperationsJson.Default.CreatedWire, cancellationToken).ConfigureAwait(false);
    }

    public Task<bool> SendEmailAsync(string orderId, CancellationToken cancellationToken) =>
        _writer.SendAsync(Post($"orders/{orderId}/emails", "orders/:id/emails", null), OrderOperationsJson.Default.Boolean, cancellationToken);

    public Task<ShipmentTracks> ReadTracksAsync(string shipmentId, CancellationToken cancellationToken) => _reads.ReadTracksAsync(shipmentId, cancellationToken);

    public async Task<string> AddTrackAsync(string shipmentId, string orderId, TrackDraft track, CancellationToken cancellationToken)
    {
        var body = new JsonObject
        {
            ["entity"] = new JsonObject
            {
                ["parent_id"] = DocumentBody.Id(shipmentId),
                ["order_id"] = DocumentBody.Id(orderId),
                ["track_number"] = track.Number,
                ["title"] = track.Title,
                ["carrier_code"] = track.CarrierCode,

                // Magento asks for them and uses them nowhere.
                ["weight"] = 0,
                ["qty"] = 0,
                ["description"] = "",
            },
        };
        var added = await _writer.SendAsync(Post("shipment/track", "shipment/track", body), OrderOperationsJson.Default.CreatedWire, cancellationToken).ConfigureAwait(false);
        return Id(added.EntityId);
    }

    private static StoreRequest Post(string path, string route, JsonObject? body) =>
        StoreRequest.Write(HttpMethod.Post, path, route, body is null ? null : Encoding.UTF8.GetBytes(body.ToJsonString()), setsState: false);

    private string Id(string? id) => Needed.IsId(id) ? id! : throw new MagentoException(parts.Store, new MagentoError(StoreErrors.AnswerNotReadable, null, "no id"));
}
