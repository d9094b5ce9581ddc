using PowerPlatformMagento.App.Delivery;
using PowerPlatformMagento.App.Operations;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento;
using PowerPlatformMagento.Magento.Operations.Customers.Fields;

namespace PowerPlatformMagento.App.Outbox;

/// <summary>Sends one row to its store.</summary>
internal sealed class OutboxSender(IMagentoClientFactory clients, RecordLocks locks, IEnumerable<IOutboxSender> senders)
{
    /// <summary>Kind of record: a registered customer.</summary>
    public const string Customer = "customer";

    private readonly Dictionary<string, IOutboxSender> _senders = senders.ToDictionary(sender => sender.EntityType, StringComparer.Ordinal);

    /// <summary>Sends the row. What goes wrong is part of the result; cancellation is thrown.</summary>
    public async Task<OutboxResult> SendAsync(OutboxItem item, CancellationToken cancellationToken)
    {
        try
        {
            if (_senders.TryGetValue(item.EntityType, out var sender))
            {
                return await sender.SendAsync(item, cancellationToken);
            }

            if (item.Message is not { } message || item.EntityType != Customer)
            {
                return Failed(item, new Failure(OutboxErrors.RowNotReadable, FailureScope.Item, null, item.EntityType));
            }

            var customers = clients.GetOperations(item.Store).Customers;
            var result = await locks.RunAsync(
                item.Store, item.MagentoId, token => customers.WriteFieldsAsync(item.MagentoId, [.. message.Changes], token), cancellationToken);
            return result.Outcome switch
            {
                FieldChangeOutcome.ChangedInStore => Failed(item, new Failure(OutboxErrors.ChangedInStore, FailureScope.Item, null, string.Join(", ", result.Columns))),
                FieldChangeOutcome.AlreadyDone => new OutboxResult(item, "The store had it already.", null),
                _ => new OutboxResult(item, "Written: " + string.Join(", ", result.Columns), null),
            };
        }
        catch (MagentoException exception)
        {
            var error = exception.Error;
            return Failed(item, new Failure(error.Definition, FailureScope.Item, error.RetryAfter, error.Detail));
        }
    }

    private static OutboxResult Failed(OutboxItem item, Failure failure) => new(item, null, failure);
}
