using PowerPlatformMagento.App.Notifications.Finding;
using PowerPlatformMagento.App.Notifications.Sending;
using PowerPlatformMagento.App.Subscriptions;
using PowerPlatformMagento.App.Worker;

namespace PowerPlatformMagento.App.Notifications.Watching;

/// <summary>
/// Holds records back, a few at a time, until what they mean for flows is on disk. A file of subscriptions that cannot be used stops nothing: the records
/// go on, but are not remembered as delivered, so that the poller brings them once more.
/// </summary>
internal sealed class RecordPassage<T>(Notifier notifier, IEventFinder<T> finder, string store, bool listens, ILogger logger)
{
    private const int MostHeld = 50;
    private const int MostBytes = 1024 * 1024;

    private readonly List<T> _records = [];
    private readonly List<ReadRecord> _held = [];
    private int _bytes;

    /// <summary>Takes a record in.</summary>
    /// <returns>Records that may go on.</returns>
    public async ValueTask<IReadOnlyList<ReadRecord>> PassAsync(T record, ReadRecord read, CancellationToken cancellationToken)
    {
        if (!listens)
        {
            return [read];
        }

        _records.Add(record);
        _held.Add(read);
        _bytes += read.Payload?.Bytes ?? 0;
        return _held.Count < MostHeld && _bytes < MostBytes ? [] : await FlushAsync(cancellationToken);
    }

    /// <summary>Lets go of what is held.</summary>
    public async ValueTask<IReadOnlyList<ReadRecord>> FlushAsync(CancellationToken cancellationToken)
    {
        if (_held.Count == 0)
        {
            return [];
        }

        ReadRecord[] passed = [.. _held];
        try
        {
            await notifier.LookAsync(finder, store, _records, cancellationToken);
        }
        catch (SubscriptionsUnavailableException exception)
        {
            SubscriptionLog.Unavailable(logger, exception.Reason);
            passed = Array.ConvertAll(passed, read => read.Payload is { } payload ? read with { Payload = payload with { IsRemembered = false } } : read);
        }

        _records.Clear();
        _held.Clear();
        _bytes = 0;
        return passed;
    }
}
