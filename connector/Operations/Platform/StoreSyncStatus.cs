namespace PowerPlatformMagento.Operations.Platform;

/// <summary>How far the synchronisation of one store is.</summary>
public sealed record StoreSyncStatus
{
    /// <summary>Key of the store.</summary>
    public required string Store { get; init; }

    /// <summary>Whether the store is left alone for a while because it could not be read.</summary>
    public required bool IsPaused { get; init; }

    /// <summary>Until when the store is left alone, UTC; empty when it is not.</summary>
    public DateTime? PausedUntil { get; init; }

    /// <summary>Error code of the last failure since the store was read well; empty when all is well.</summary>
    public string? LastErrorCode { get; init; }

    /// <summary>Up to when changes of the store were looked for.</summary>
    public required IReadOnlyList<FeedStatus> Feeds { get; init; }
}
