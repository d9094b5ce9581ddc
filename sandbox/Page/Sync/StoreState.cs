namespace PowerPlatformMagento.Sandbox.Page.Sync;

/// <summary>One store in a run.</summary>
public sealed record StoreState
{
    /// <summary>Key of the store.</summary>
    public required string Key { get; init; }

    /// <summary>Records delivered, by outcome.</summary>
    public IReadOnlyDictionary<string, long> Delivered { get; init; } = new Dictionary<string, long>();

    /// <summary>Records put back to be tried again.</summary>
    public long Retries { get; init; }

    /// <summary>Records put on the error desk.</summary>
    public long Parked { get; init; }

    /// <summary>Calls to its REST interface; null when nobody counts them.</summary>
    public long? Calls { get; init; }

    /// <summary>Events it sent; null when it is a real store.</summary>
    public long? EventsSent { get; init; }

    /// <summary>Events it lost on purpose.</summary>
    public long EventsLost { get; init; }

    /// <summary>Up to when its lists were read, UTC, by list.</summary>
    public IReadOnlyDictionary<string, DateTimeOffset> ReadUpTo { get; init; } = new Dictionary<string, DateTimeOffset>();
}
