namespace PowerPlatformMagento.App.Outbox;

/// <summary>A row that waits for an older one of its record.</summary>
/// <param name="Item">The row.</param>
/// <param name="Until">When it is looked at again: when the older one is tried, or after a while.</param>
internal sealed record HeldBackItem(OutboxItem Item, DateTimeOffset Until);
