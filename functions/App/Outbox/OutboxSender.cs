using PowerPlatformMagento.App.Delivery;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App.Outbox;

/// <summary>Gives each row to the sender of its kind.</summary>
internal sealed class OutboxSender(IEnumerable<IOutboxSender> senders)
{
    private readonly Dictionary<string, IOutboxSender> _senders = senders.ToDictionary(sender => sender.EntityType, StringComparer.Ordinal);

    /// <summary>Sends the row. What goes wrong is part of the result; cancellation is thrown.</summary>
    public async Task<OutboxResult> SendAsync(OutboxItem item, CancellationToken cancellationToken)
    {
        if (!_senders.TryGetValue(item.EntityType, out var sender))
        {
            return Failed(item, OutboxErrors.RowNotReadable, item.EntityType);
        }

        try
        {
            return await sender.SendAsync(item, cancellationToken);
        }
        catch (MagentoException exception)
        {
            var error = exception.Error;
            return new OutboxResult(item, null, new Failure(error.Definition, FailureScope.Item, error.RetryAfter, error.Detail));
        }
    }

    /// <summary>The result of a row that is not in the store.</summary>
    public static OutboxResult Failed(OutboxItem item, ErrorDefinition error, string? detail) => new(item, null, new Failure(error, FailureScope.Item, null, detail));
}
