namespace PowerPlatformMagento.Sandbox.Store.Events;

/// <param name="Store">Key of the store.</param>
/// <param name="Topic">What happened, e.g. <c>order.saved</c>.</param>
/// <param name="Id">Id of the order, customer or return.</param>
/// <param name="OccurredAt">When, UTC.</param>
internal sealed record StoreEvent(string Store, string Topic, string Id, DateTimeOffset OccurredAt);
