namespace PowerPlatformMagento.Sandbox.Store.Events;

/// <summary>What became of the events.</summary>
/// <param name="Announced">Events that happened.</param>
/// <param name="Sent">Events the receiver accepted, repeated ones included.</param>
/// <param name="Lost">Events dropped on purpose.</param>
/// <param name="Duplicated">Events sent once more on purpose.</param>
/// <param name="Delayed">Events held back on purpose.</param>
/// <param name="GivenUp">Events the receiver did not accept in any attempt.</param>
public sealed record EventCounts(long Announced, long Sent, long Lost, long Duplicated, long Delayed, long GivenUp);
