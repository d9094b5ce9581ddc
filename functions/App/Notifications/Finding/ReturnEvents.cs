using System.Text.Json;
using PowerPlatformMagento.App.Subscriptions;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Operations.Subscriptions;

namespace PowerPlatformMagento.App.Notifications.Finding;

/// <summary>What happened to a return. It has no time of change, so a change is seen only where the return was seen before.</summary>
internal sealed class ReturnEvents : IEventFinder<Return>
{
    public RecordKind Kind => RecordKind.Return;

    public string IdOf(Return record) => record.Source.Id;

    public Sighting Find(Return record, byte[]? before)
    {
        var known = FactJson.Read(before, FactJson.Default.ContentFact);
        var now = new ContentFact(record.Source.Revision, record.Status, FieldHashes.Of(record, EventJson.Exact.Return, "source"), known?.Turn ?? 0);
        if (known is null)
        {
            return new Sighting(Write(now), [Of(record, SubscriptionTopics.ReturnRequested, null, [], EventNames.Instant(record.RequestedAt))]);
        }

        if (known.Revision > now.Revision || now.Differences(known) is not { Count: > 0 } differences)
        {
            return Sighting.Nothing;
        }

        now = now with { Turn = now.Turn + 1 };
        var content = string.Join('\n', now.Fields.OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => field.Value));
        var changed = Of(record, SubscriptionTopics.ReturnChanged, known.Status, differences, EventNames.Instant(record.Source.ReadAt), $"{now.Turn}", content);
        return new Sighting(Write(now), [changed]);
    }

    private static byte[] Write(ContentFact fact) => JsonSerializer.SerializeToUtf8Bytes(fact, FactJson.Default.ContentFact);

    private static FoundEvent Of(Return goods, string topic, string? previous, IReadOnlyList<string> changed, DateTimeOffset at, params ReadOnlySpan<string?> which) => new(
        topic,
        "return:" + goods.Source.Id,
        new ReturnEvent
        {
            EventId = EventNames.Of(topic, goods.Source.Store, goods.Source.Id, which),
            Topic = topic,
            Store = goods.Source.Store,
            OccurredAt = at.UtcDateTime,
            Return = goods,
            Change = new EventChange { PreviousStatus = previous, Status = goods.Status, ChangedFields = changed },
        },
        new EventTraits { StoreView = goods.StoreView, Website = goods.Website, Status = goods.Status },
        at);
}
