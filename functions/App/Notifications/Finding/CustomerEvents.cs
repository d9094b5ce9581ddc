using System.Text.Json;
using PowerPlatformMagento.App.Subscriptions;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Operations.Subscriptions;

namespace PowerPlatformMagento.App.Notifications.Finding;

/// <summary>What happened to a customer account.</summary>
internal sealed class CustomerEvents : IEventFinder<Customer>
{
    public RecordKind Kind => RecordKind.Customer;

    public string IdOf(Customer record) => record.Source.Id;

    public Sighting Find(Customer record, byte[]? before)
    {
        var known = FactJson.Read(before, FactJson.Default.ContentFact);
        var now = new ContentFact(record.Source.Revision, null, FieldHashes.Of(record, EventJson.Exact.Customer, "source"), known?.Turn ?? 0);
        var differences = known is null ? [] : now.Differences(known);
        if (known is not null && (known.Revision > now.Revision || differences.Count == 0))
        {
            return Sighting.Nothing;
        }

        now = known is null ? now : now with { Turn = now.Turn + 1 };
        var born = EventNames.Instant(record.CreatedAt);
        var changed = Of(record, SubscriptionTopics.CustomerChanged, differences, EventNames.Instant(record.Source.UpdatedAt), $"{now.Turn}", $"{now.Revision}", Content(now)) with
        {
            LikelyFor = known is null ? born : null,
        };
        return new Sighting(
            JsonSerializer.SerializeToUtf8Bytes(now, FactJson.Default.ContentFact),
            known is null ? [Of(record, SubscriptionTopics.CustomerCreated, [], born), changed] : [changed]);
    }

    private static string Content(ContentFact fact) => string.Concat(fact.Fields.OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => field.Value));

    private static FoundEvent Of(Customer customer, string topic, IReadOnlyList<string> changed, DateTimeOffset at, params ReadOnlySpan<string?> which) => new(
        topic,
        "customer:" + customer.Source.Id,
        new CustomerEvent
        {
            EventId = EventNames.Of(topic, customer.Source.Store, customer.Source.Id, which),
            Topic = topic,
            Store = customer.Source.Store,
            OccurredAt = at.UtcDateTime,
            Customer = customer,
            Change = new EventChange { ChangedFields = changed },
        },
        new EventTraits
        {
            StoreView = customer.StoreView,
            Website = customer.Website,
            CustomerGroupId = customer.GroupId,
            CompanyId = customer.Company?.Id,
            ChangedFields = changed.Count == 0 ? null : [.. changed],
        },
        at);
}
