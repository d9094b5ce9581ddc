using PowerPlatformMagento.App.Operations;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App.Outbox.Senders;

/// <summary>Sends changes of registered customers and their addresses.</summary>
internal sealed class CustomerSender(IMagentoClientFactory clients, RecordLocks locks) : IOutboxSender
{
    /// <summary>Kind of record: a registered customer.</summary>
    public const string Kind = "customer";

    public string EntityType => Kind;

    public async Task<OutboxResult> SendAsync(OutboxItem item, CancellationToken cancellationToken)
    {
        if (item.Message is not { } message)
        {
            return OutboxSender.Failed(item, OutboxErrors.RowNotReadable, Kind);
        }

        var customers = clients.GetOperations(item.Store).Customers;
        var result = await locks.RunAsync(
            item.Store, item.MagentoId, token => customers.WriteFieldsAsync(item.MagentoId, [.. message.Changes], token), cancellationToken);
        return FieldResult.Of(item, result, item.MagentoId);
    }
}
