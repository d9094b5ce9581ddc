using PowerPlatformMagento.App.Delivery;

namespace PowerPlatformMagento.App.Outbox;

/// <summary>What became of a row.</summary>
/// <param name="Item">The row.</param>
/// <param name="Answer">What the store has now, for people; null when nothing was sent.</param>
/// <param name="Failure">Why it is not in the store; null when it is.</param>
internal sealed record OutboxResult(OutboxItem Item, string? Answer, Failure? Failure);
