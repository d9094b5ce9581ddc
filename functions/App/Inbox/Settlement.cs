namespace PowerPlatformMagento.App.Inbox;

/// <summary>What became of a leased item.</summary>
/// <param name="Item">The item.</param>
public abstract record Settlement(InboxItem Item);
