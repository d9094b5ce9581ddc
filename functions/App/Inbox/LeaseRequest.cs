namespace PowerPlatformMagento.App.Inbox;

/// <summary>What a worker asks the inbox for. A batch holds one store and one type.</summary>
/// <param name="Stores">Stores that may be worked on now.</param>
/// <param name="MaximumItems">Largest batch.</param>
/// <param name="Duration">How long the batch belongs to the worker.</param>
public sealed record LeaseRequest(IReadOnlyCollection<string> Stores, int MaximumItems, TimeSpan Duration)
{
    /// <summary>Stores that cannot be read now: only what came with its content is worked on.</summary>
    public IReadOnlyCollection<string> Resting { get; init; } = [];
}
