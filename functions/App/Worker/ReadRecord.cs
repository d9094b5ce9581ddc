using PowerPlatformMagento.App.Delivery;
using PowerPlatformMagento.App.Inbox;

namespace PowerPlatformMagento.App.Worker;

/// <summary>One reference after reading: a payload to deliver, or why there is none.</summary>
/// <param name="Item">The reference.</param>
/// <param name="Payload">The payload; null when there is a failure.</param>
/// <param name="Failure">Why there is no payload; null when there is one.</param>
internal sealed record ReadRecord(InboxItem Item, DeliveryItem? Payload, Failure? Failure);
