namespace PowerPlatformMagento.Sandbox.Page.Sync;

/// <summary>The synchronisation at one moment. Counts are those of this run.</summary>
public sealed record SyncSnapshot
{
    /// <summary>When it was taken, UTC.</summary>
    public required DateTimeOffset TakenAt { get; init; }

    /// <summary>The inbox.</summary>
    public required InboxState Inbox { get; init; }

    /// <summary>Each store that is synchronised.</summary>
    public required IReadOnlyList<StoreState> Stores { get; init; }

    /// <summary>Events taken in.</summary>
    public required long EventsReceived { get; init; }

    /// <summary>Calls to Dataverse by the function app; a batch is one call.</summary>
    public required long DataverseCalls { get; init; }

    /// <summary>Orders brought to Dataverse in each of the last seconds, oldest first; the running second is left out.</summary>
    public required IReadOnlyList<int> OrdersBySecond { get; init; }

    /// <summary>The last polls ended at this time, UTC; null = none yet.</summary>
    public DateTimeOffset? PolledAt { get; init; }

    /// <summary>Whether the store misbehaves on purpose.</summary>
    public bool IsStorm { get; init; }

    /// <summary>Faults the store injected so far, by kind.</summary>
    public IReadOnlyDictionary<string, long> Faults { get; init; } = new Dictionary<string, long>();

    /// <summary>The last rows that changed in Dataverse, newest first.</summary>
    public IReadOnlyList<RowEvent> Recent { get; init; } = [];
}
