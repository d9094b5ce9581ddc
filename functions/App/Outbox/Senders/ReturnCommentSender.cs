using PowerPlatformMagento.App.Operations.Returns;
using PowerPlatformMagento.App.Worker;
using PowerPlatformMagento.Magento;
using PowerPlatformMagento.Operations.Returns;

namespace PowerPlatformMagento.App.Outbox.Senders;

/// <summary>Writes comments on returns. The id of the row is the key by which the store gets a comment once.</summary>
internal sealed class ReturnCommentSender(IMagentoClientFactory clients, ReturnCommentDesk desk) : IOutboxSender
{
    /// <summary>Kind of record: a comment on a return.</summary>
    public const string Kind = "return-comment";

    public string EntityType => Kind;

    public Task<OutboxResult> SendAsync(OutboxItem item, CancellationToken cancellationToken) => DeskResult.OfAsync(
        item,
        ContractJson.Exact.OutboxComment,
        comment => desk.AddAsync(
            clients.GetOperations(item.Store),
            item.MagentoId,
            new ReturnCommentRequest { Comment = comment.Text, IsVisible = comment.VisibleInStore, NotifyCustomer = comment.TellCustomer, IdempotencyKey = item.Id.ToString("N") },
            cancellationToken));
}
