namespace PowerPlatformMagento.Operations.Subscriptions;

/// <summary>What every event tells of itself.</summary>
public interface IStoreEvent
{
    /// <summary>Name of this event; the same event has the same id each time it is sent.</summary>
    string EventId { get; }

    /// <summary>What happened, one of <see cref="SubscriptionTopics"/>.</summary>
    string Topic { get; }

    /// <summary>Key of the store.</summary>
    string Store { get; }

    /// <summary>When it happened, UTC.</summary>
    DateTime OccurredAt { get; }
}
