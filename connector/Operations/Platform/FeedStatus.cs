namespace PowerPlatformMagento.Operations.Platform;

/// <summary>Up to when one kind of change was looked for.</summary>
public sealed record FeedStatus
{
    /// <summary>Kind of change, for example Orders or Shipments.</summary>
    public required string Feed { get; init; }

    /// <summary>Date of the newest change that was seen, or of the look that found none, UTC; empty when never looked.</summary>
    public DateTime? ReadUpTo { get; init; }
}
