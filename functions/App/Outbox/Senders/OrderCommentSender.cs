using PowerPlatformMagento.App.Operations.Orders;
using PowerPlatformMagento.App.Worker;
using PowerPlatformMagento.Magento;
using PowerPlatformMagento.Operations.Orders;

namespace PowerPlatformMagento.App.Outbox.Senders;

/// <summary>Writes comments on orders. The id of the row is the key by which the store gets a comment once.</summary>
internal sealed class OrderCommentSender(IMagentoClientFactory clients, OrderCommentDesk desk) : IOutboxSender
{
    /// <summary>Kind of record: a comment on an order.</summary>
    public const string Kind = "order-comment";

    public string EntityType => Kind;

    public Task<OutboxResult> SendAsync(OutboxItem item, CancellationToken cancellationToken) => DeskResult.OfAsync(
        item,
        ContractJson.Exact.OutboxComment,
        comment => desk.AddAsync(
            clients.GetOperations(item.Store),
            item.MagentoId,
            new OrderCommentRequest { Comment = comment.Text, ShowOnStorefront = comment.VisibleInStore, NotifyCustomer = comment.TellCustomer, IdempotencyKey = item.Id.ToString("N") },
            cancellationToken));
}
