namespace PowerPlatformMagento.App.Subscriptions.Keeping;

/// <summary>What became of new events.</summary>
/// <param name="Woken">Subscriptions that have something to send now.</param>
/// <param name="Overflowing">Subscriptions whose backlog is full.</param>
internal sealed record Taken(IReadOnlyCollection<long> Woken, IReadOnlyCollection<long> Overflowing);
