namespace PowerPlatformMagento.App.Inbox;

/// <summary>The item is done. It runs once more when an event came while it was worked on.</summary>
/// <param name="Item">The item.</param>
/// <param name="UpdatedAt">Newest change the delivered state holds.</param>
/// <param name="ReadAt">When the store answered with that state.</param>
/// <param name="IsRemembered">False when the delivered state is not complete, so that the poller shall bring the record again.</param>
public sealed record Completion(InboxItem Item, DateTimeOffset UpdatedAt, DateTimeOffset ReadAt, bool IsRemembered = true) : Settlement(Item);
