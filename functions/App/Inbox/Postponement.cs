namespace PowerPlatformMagento.App.Inbox;

/// <summary>The item goes back and waits.</summary>
/// <param name="Item">The item.</param>
/// <param name="NotBefore">When it may be tried again.</param>
/// <param name="CountsAsAttempt">False when the item is not to blame: the store or Dataverse as a whole was away.</param>
public sealed record Postponement(InboxItem Item, DateTimeOffset NotBefore, bool CountsAsAttempt) : Settlement(Item);
