namespace PowerPlatformMagento.App.Inbox;

/// <summary>The item rests until a person acts or a newer event comes; the error desk holds a row for it.</summary>
/// <param name="Item">The item.</param>
public sealed record Parking(InboxItem Item) : Settlement(Item);
