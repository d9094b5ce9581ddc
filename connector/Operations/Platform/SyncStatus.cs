namespace PowerPlatformMagento.Operations.Platform;

/// <summary>How far the synchronisation of all stores with Dataverse is, and how the flows are that listen.</summary>
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

    /// <summary>The flows that listen with triggers; missing while the file they are kept in cannot be used, and the readiness check then tells why.</summary>
    public TriggerStatus? Triggers { get; init; }
}
