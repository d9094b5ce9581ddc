namespace PowerPlatformMagento.App.Inbox;

/// <summary>One leased row of the inbox.</summary>
/// <param name="Event">What is to be synchronised.</param>
/// <param name="Lease">The lease that holds it; a settlement under another lease has no effect.</param>
/// <param name="Attempts">Failed attempts so far.</param>
/// <param name="FirstFailedAt">When it failed first; null when it never did.</param>
/// <param name="HasIssue">True when the error desk holds a row for it.</param>
public sealed record InboxItem(EntityEvent Event, long Lease, int Attempts, DateTimeOffset? FirstFailedAt, bool HasIssue);
