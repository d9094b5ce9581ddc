using System.Collections.Concurrent;
using PowerPlatformMagento.App.Delivery;
using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App.Worker;

/// <summary>
/// Records that link to an order wait until it is in Dataverse. An order that was not delivered lately is asked for along with them, because its event may be
/// lost or its import long ago. Who waits in vain goes without the order and is brought again by the poller.
/// </summary>
internal sealed class OrdersFirst(IInbox inbox, TimeProvider time)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<(string Store, string Id), DateTimeOffset> _waitingSince = new();

    /// <summary>Splits records of one store into those that can go now and those that wait.</summary>
    /// <returns>Records to deliver, records to postpone, and until when.</returns>
    public async Task<(IReadOnlyList<DeliveryItem> Ready, IReadOnlyList<InboxItem> Waiting, DateTimeOffset Until)> SplitAsync(
        IReadOnlyList<DeliveryItem> items, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var store = items[0].Item.Event.Store;
        string[] orders = [.. items.Select(item => item.OrderId!).Distinct(StringComparer.Ordinal)];
        var delivered = await inbox.FindDeliveredAsync(store, EntityType.Order, orders, cancellationToken);
        var (ready, waiting, missing) = (new List<DeliveryItem>(items.Count), new List<InboxItem>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var item in items)
        {
            var key = (store, item.Item.Event.Id);
            if (delivered.ContainsKey(item.OrderId!))
            {
                _waitingSince.TryRemove(key, out _);
                ready.Add(item);
            }
            else if (now - _waitingSince.GetOrAdd(key, now) >= LongestWait)
            {
                _waitingSince.TryRemove(key, out _);
                ready.Add(item with { IsRemembered = false });
            }
            else
            {
                missing.Add(item.OrderId!);
                waiting.Add(item.Item);
            }
        }

        if (missing.Count > 0)
        {
            // Nothing is known of when it changed, so an order that rests on the error desk is not woken by this.
            await inbox.EnqueueAsync([new EventGroup([.. missing.Select(id => new EntityEvent(store, EntityType.Order, id, DateTimeOffset.UnixEpoch))])], cancellationToken);
        }

        return (ready, waiting, now + Pause);
    }
}
