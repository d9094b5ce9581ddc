using System.Text.Json;
using PowerPlatformMagento.App.Notifications.Finding;
using PowerPlatformMagento.App.Notifications.Sending;
using PowerPlatformMagento.App.Subscriptions;
using PowerPlatformMagento.Operations.Subscriptions;

namespace PowerPlatformMagento.App.Notifications.Messages;

/// <summary>Passes on to flows what stores tell of their own. Where nobody listens it is forgotten.</summary>
internal sealed class MessageDesk(Notifier notifier, TimeProvider time)
{
    /// <summary>Takes messages in. On return they are on disk; a repetition of one within a day is known.</summary>
    /// <exception cref="SubscriptionsUnavailableException">The file cannot be used; nothing was kept.</exception>
    public Task TakeAsync(string store, IReadOnlyList<StoreMessage> messages, CancellationToken cancellationToken) =>
        messages.Count == 0 ? Task.CompletedTask : notifier.TellAsync(store, [.. messages.Select(message => Found(store, message))], cancellationToken);

    private FoundEvent Found(string store, StoreMessage message) =>
        message.Type == SubscriptionTopics.ServiceRequestReceived ? OfRequest(store, message) : OfStore(store, message);

    private FoundEvent OfRequest(string store, StoreMessage message)
    {
        var request = message.Data.Deserialize(MessageJson.Default.ServiceRequest)!;
        var body = new ServiceRequestEvent
        {
            EventId = EventNames.Of(message.Type, store, message.Id, message.Data.GetRawText()),
            Topic = message.Type,
            Store = store,
            OccurredAt = message.OccurredAt.UtcDateTime,
            Request = request,
        };
        return new FoundEvent(message.Type, "service-request:" + message.Id, body, new EventTraits { StoreView = request.StoreView, Kind = request.Kind }, time.GetUtcNow());
    }

    private FoundEvent OfStore(string store, StoreMessage message)
    {
        var body = new StoreEvent
        {
            EventId = EventNames.Of(SubscriptionTopics.StoreEvent, store, message.Id, message.Type, message.Data.GetRawText()),
            Topic = SubscriptionTopics.StoreEvent,
            Store = store,
            OccurredAt = message.OccurredAt.UtcDateTime,
            Type = message.Type,
            Data = message.Data,
        };
        var view = message.Data.TryGetProperty("storeView", out var given) && given.ValueKind == JsonValueKind.String ? given.GetString() : null;
        return new FoundEvent(message.Type, $"{message.Type}:{message.Id}", body, new EventTraits { StoreView = view }, time.GetUtcNow());
    }
}
