namespace PowerPlatformMagento.App.Subscriptions.Keeping;

/// <summary>An event that waits for a subscription.</summary>
/// <param name="Number">Number of the notification.</param>
/// <param name="Subscription">Number of the subscription.</param>
/// <param name="Event">Number of the event.</param>
/// <param name="EventId">Name of the event.</param>
/// <param name="Payload">What is sent, encrypted.</param>
/// <param name="Attempts">Failed attempts so far.</param>
/// <param name="Created">When it was found.</param>
internal sealed record WaitingEvent(long Number, long Subscription, long Event, string EventId, byte[] Payload, int Attempts, DateTimeOffset Created);
