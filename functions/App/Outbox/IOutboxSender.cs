using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App.Outbox;

/// <summary>Sends rows of one kind to their stores. Sending a row again that the store has taken already must change nothing.</summary>
internal interface IOutboxSender
{
    /// <summary>The kind of record, as in <c>mag_entitytype</c>.</summary>
    string EntityType { get; }

    /// <summary>Sends the row. What the store refuses may be thrown as <see cref="MagentoException"/> or be part of the result.</summary>
    Task<OutboxResult> SendAsync(OutboxItem item, CancellationToken cancellationToken);
}
