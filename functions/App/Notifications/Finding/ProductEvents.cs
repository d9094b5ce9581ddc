using System.Text.Json;
using PowerPlatformMagento.App.Subscriptions;
using PowerPlatformMagento.Operations.Products;
using PowerPlatformMagento.Operations.Subscriptions;

namespace PowerPlatformMagento.App.Notifications.Finding;

/// <summary>What happened to a product. Saving it without a change is nothing.</summary>
internal sealed class ProductEvents : IEventFinder<Product>
{
    public RecordKind Kind => RecordKind.Product;

    public string IdOf(Product record) => record.Id;

    public Sighting Find(Product record, byte[]? before)
    {
        var known = FactJson.Read(before, FactJson.Default.ContentFact);
        var at = EventNames.Instant(record.UpdatedAt);
        var now = new ContentFact(at.ToUnixTimeMilliseconds(), record.Status, FieldHashes.Of(record, EventJson.Exact.Product, "updatedAt"), known?.Turn ?? 0);
        var differences = known is null ? [] : now.Differences(known);
        if (known is not null && (known.Revision > now.Revision || differences.Count == 0))
        {
            return Sighting.Nothing;
        }

        now = now with { Turn = now.Turn + 1 };
        return new Sighting(JsonSerializer.SerializeToUtf8Bytes(now, FactJson.Default.ContentFact), [Of(record, known?.Status, differences, at, $"{now.Turn}", $"{now.Revision}")]);
    }

    private static FoundEvent Of(Product product, string? previous, IReadOnlyList<string> changed, DateTimeOffset at, params ReadOnlySpan<string?> which) => new(
        SubscriptionTopics.ProductChanged,
        "product:" + product.Id,
        new ProductEvent
        {
            EventId = EventNames.Of(SubscriptionTopics.ProductChanged, product.Store, product.Id, which),
            Topic = SubscriptionTopics.ProductChanged,
            Store = product.Store,
            OccurredAt = at.UtcDateTime,
            Product = product,
            Change = new EventChange { PreviousStatus = previous, Status = product.Status, ChangedFields = changed },
        },
        new EventTraits { Sku = product.Sku, ProductType = product.Type, Status = product.Status, ChangedFields = changed.Count == 0 ? null : [.. changed] },
        at);
}
