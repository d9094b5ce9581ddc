using System.Text.Json;
using PowerPlatformMagento.App.Subscriptions;
using PowerPlatformMagento.Magento.Operations.Quotes;
using PowerPlatformMagento.Operations.Quotes;
using PowerPlatformMagento.Operations.Subscriptions;

namespace PowerPlatformMagento.App.Notifications.Finding;

/// <summary>When a buyer asks for a quote, for the first time or again after an offer: whenever it becomes the turn of the seller.</summary>
internal sealed class QuoteEvents : IEventFinder<NegotiableQuote>
{
    public RecordKind Kind => RecordKind.Quote;

    public string IdOf(NegotiableQuote record) => record.Id;

    public Sighting Find(NegotiableQuote record, byte[]? before)
    {
        var known = FactJson.Read(before, FactJson.Default.ContentFact);
        var at = EventNames.Instant(record.UpdatedAt);
        var now = new ContentFact(at.ToUnixTimeMilliseconds(), record.Status, new Dictionary<string, string>(), known?.Turn ?? 0);
        if (known is not null && (known.Revision > now.Revision || known.Status == now.Status))
        {
            return Sighting.Nothing;
        }

        var asks = IsAsking(record.Status) && (known is null || !IsAsking(known.Status));
        now = asks ? now with { Turn = now.Turn + 1 } : now;
        return new Sighting(JsonSerializer.SerializeToUtf8Bytes(now, FactJson.Default.ContentFact), asks ? [Of(record, known?.Status, at, $"{now.Turn}", $"{now.Revision}")] : []);
    }

    private static bool IsAsking(string? status) => status is QuoteStatuses.Created or QuoteStatuses.SubmittedByCustomer;

    private static FoundEvent Of(NegotiableQuote quote, string? previous, DateTimeOffset at, params ReadOnlySpan<string?> which) => new(
        SubscriptionTopics.QuoteRequested,
        "quote:" + quote.Id,
        new QuoteEvent
        {
            EventId = EventNames.Of(SubscriptionTopics.QuoteRequested, quote.Store, quote.Id, which),
            Topic = SubscriptionTopics.QuoteRequested,
            Store = quote.Store,
            OccurredAt = at.UtcDateTime,
            Quote = quote,
            Change = new EventChange { PreviousStatus = previous, Status = quote.Status, ChangedFields = previous is null ? [] : ["status"] },
        },
        new EventTraits { StoreView = quote.StoreView, Website = quote.Website, Status = quote.Status, Total = quote.OriginalTotal, Currency = quote.Currency, CompanyId = quote.CompanyId },
        at);
}
