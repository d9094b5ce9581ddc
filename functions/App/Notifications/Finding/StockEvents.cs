using System.Globalization;
using System.Text.Json;
using PowerPlatformMagento.App.Subscriptions;
using PowerPlatformMagento.Operations.Stock;
using PowerPlatformMagento.Operations.Subscriptions;

namespace PowerPlatformMagento.App.Notifications.Finding;

/// <summary>Which items fell below a threshold. What is below at the first look is no news; an item that fell is told again only after it recovered.</summary>
internal sealed class StockEvents : IEventFinder<StockLook>
{
    public RecordKind Kind => RecordKind.Stock;

    public string IdOf(StockLook record) => WatchKey.OfStock(record.Filter);

    public Sighting Find(StockLook record, byte[]? before)
    {
        // What was known before anybody of today asked is too old to tell what fell.
        var known = FactJson.Read(before, FactJson.Default.StockFact) is { } fact && fact.At >= record.Began ? fact : null;
        var knownBelow = (known?.Below ?? []).ToHashSet(StringComparer.Ordinal);
        var below = record.Below.Select(Name).ToHashSet(StringComparer.Ordinal);
        var fallen = known is null ? [] : record.Below.Where(item => !knownBelow.Contains(Name(item))).ToList();
        if (!record.IsComplete)
        {
            below.UnionWith(knownBelow);
        }

        if (known is not null && below.SetEquals(knownBelow))
        {
            return Sighting.Nothing;
        }

        var now = new StockFact([.. below.Order(StringComparer.Ordinal)], (known?.Turn ?? 0) + 1, record.At);
        return new Sighting(JsonSerializer.SerializeToUtf8Bytes(now, FactJson.Default.StockFact), [.. fallen.Select(item => Of(record, item, now.Turn))]);
    }

    private static string Name(StoredStock item) => $"{item.Sku}\n{item.SourceCode}";

    private static FoundEvent Of(StockLook look, StoredStock item, int turn) => new(
        SubscriptionTopics.StockBelowThreshold,
        $"stock:{item.Sku}/{item.SourceCode}",
        new StockEvent
        {
            EventId = EventNames.Of(
                SubscriptionTopics.StockBelowThreshold, look.Store, EventNames.Hash(Name(item)), WatchKey.OfStock(look.Filter), turn.ToString(CultureInfo.InvariantCulture), $"{look.Began.ToUnixTimeSeconds()}"),
            Topic = SubscriptionTopics.StockBelowThreshold,
            Store = look.Store,
            OccurredAt = look.At.UtcDateTime,
            Sku = item.Sku,
            SourceCode = item.SourceCode,
            Quantity = item.Quantity,
            Threshold = look.Filter.Threshold!.Value,
            IsInStock = item.IsInStock,
        },
        new EventTraits { Sku = item.Sku, SourceCode = item.SourceCode },
        look.At)
    {
        Watch = WatchKey.OfStock(look.Filter),
    };
}
