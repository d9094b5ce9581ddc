namespace PowerPlatformMagento.App.Inbox;

/// <summary>Events that came together, with the mark by which a repetition of the same message is recognised.</summary>
/// <param name="Events">The events.</param>
/// <param name="Receipt">Mark of the message; null when repetitions need not be recognised.</param>
/// <param name="ReceiptUntil">How long the mark is kept.</param>
/// <param name="IsUrgent">A person asked for these: they come first, their attempts start anew, a parked row wakes up, and the row of the error desk is resolved when they go through.</param>
public sealed record EventGroup(IReadOnlyList<EntityEvent> Events, string? Receipt = null, DateTimeOffset ReceiptUntil = default, bool IsUrgent = false)
{
    /// <summary>What is known of carts from now on, in the same step.</summary>
    public IReadOnlyList<KeptCart> Carts { get; init; } = [];
}
