using System.Text.Json;
using PowerPlatformMagento.App.Subscriptions;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Operations.Subscriptions;

namespace PowerPlatformMagento.App.Notifications.Finding;

/// <summary>What happened to an order and its documents.</summary>
internal sealed class OrderEvents : IEventFinder<Order>
{
    public RecordKind Kind => RecordKind.Order;

    public string IdOf(Order record) => record.Source.Id;

    public Sighting Find(Order record, byte[]? before)
    {
        var known = FactJson.Read(before, FactJson.Default.OrderFact);
        var now = new OrderFact(
            record.Source.Revision, record.Status, record.State, Ids(record.Shipments, shipment => shipment.Id), Ids(record.Invoices, invoice => invoice.Id), Ids(record.Refunds, refund => refund.Id));
        if (known is not null && (known.Revision > now.Revision || known.Says(now)))
        {
            return Sighting.Nothing;
        }

        var found = new List<FoundEvent>();
        if (known is null)
        {
            found.Add(OfOrder(record, SubscriptionTopics.OrderPlaced, null, EventNames.Instant(record.PlacedAt)));
        }

        if (known is null || known.Status != now.Status)
        {
            var changed = OfOrder(record, SubscriptionTopics.OrderStatusChanged, known?.Status, Updated(record), known?.Status, now.Status, $"{now.Revision}");
            found.Add(known is null ? changed with { LikelyFor = EventNames.Instant(record.PlacedAt) } : changed);
        }

        if (now.State == OrderState.Canceled && known?.State != OrderState.Canceled)
        {
            found.Add(OfOrder(record, SubscriptionTopics.OrderCancelled, known?.Status, Updated(record)));
        }

        found.AddRange(DocumentEvents.Find(record, known));
        return new Sighting(JsonSerializer.SerializeToUtf8Bytes(now, FactJson.Default.OrderFact), found);
    }

    private static FoundEvent OfOrder(Order order, string topic, string? previous, DateTimeOffset at, params ReadOnlySpan<string?> which) => new(
        topic,
        DocumentEvents.RecordOf(order),
        new OrderEvent
        {
            EventId = EventNames.Of(topic, order.Source.Store, order.Source.Id, which),
            Topic = topic,
            Store = order.Source.Store,
            OccurredAt = at.UtcDateTime,
            Order = order,
            Change = new EventChange { PreviousStatus = previous, Status = order.Status, ChangedFields = previous is null || previous == order.Status ? [] : ["status"] },
        },
        DocumentEvents.TraitsOf(order) with { Status = order.Status, Total = order.GrandTotal },
        at);

    private static DateTimeOffset Updated(Order order) => EventNames.Instant(order.Source.UpdatedAt);

    private static string[] Ids<T>(IEnumerable<T> documents, Func<T, string> id) => [.. documents.Select(id).Order(StringComparer.Ordinal)];
}
