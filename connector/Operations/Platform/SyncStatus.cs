namespace PowerPlatformMagento.Operations.Platform;

/// <summary>How far the synchronisation of all stores with Dataverse is.</summary>
public sealed record SyncStatus
{
    /// <summary>Records that wait to be imported, those that wait for another attempt included.</summary>
    public required long Waiting { get; init; }

    /// <summary>Records that are being imported now.</summary>
    public required long Working { get; init; }

    /// <summary>Records that rest on the error desk until a person decides.</summary>
    public required long Parked { get; init; }

    /// <summary>When the oldest record that waits or is being imported came in, UTC; empty when there is none.</summary>
    public DateTime? OldestSince { get; init; }

    /// <summary>The connected stores.</summary>
    public required IReadOnlyList<StoreSyncStatus> Stores { get; init; }
}
