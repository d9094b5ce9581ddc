namespace PowerPlatformMagento.App.Inbox;

/// <summary>What of an entity was delivered last.</summary>
/// <param name="UpdatedAt">Newest change the delivered state holds.</param>
/// <param name="ReadAt">When the store answered with that state.</param>
public sealed record DeliveredState(DateTimeOffset UpdatedAt, DateTimeOffset ReadAt);
