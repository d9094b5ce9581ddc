namespace PowerPlatformMagento.Sandbox.Store.Events;

/// <summary>Where and how reliably the store tells of changes.</summary>
public sealed record StoreEventOptions
{
    /// <summary>Requests at a time by default.</summary>
    public const int DefaultParallelism = 4;

    /// <summary>Attempts per event by default.</summary>
    public const int DefaultAttempts = 3;

    /// <summary>Events in one body at most, by contract of the receiver.</summary>
    public const int LargestBatch = 100;

    /// <summary>Address of the plain webhook.</summary>
    public required Uri Url { get; init; }

    /// <summary>Secret of the signature.</summary>
    public required string Secret { get; init; }

    /// <summary>Key of the store in each event.</summary>
    public required string Store { get; init; }

    /// <summary>Requests at a time. Default: 4.</summary>
    public int Parallelism { get; init; } = DefaultParallelism;

    /// <summary>Events per request; 1 sends single objects, more sends arrays. Default: 1.</summary>
    public int BatchSize { get; init; } = 1;

    /// <summary>Attempts before an event is given up. Default: 3.</summary>
    public int Attempts { get; init; } = DefaultAttempts;

    /// <summary>Pause between attempts. Default: 200 ms.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromMilliseconds(200);

    /// <summary>How long an attempt may take. Default: 10 s, as Adobe's senders wait.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Share of events sent twice, 0 to 1. Default: 0.</summary>
    public double DuplicateRate { get; init; }

    /// <summary>Share of events never sent, 0 to 1. Default: 0.</summary>
    public double LossRate { get; init; }

    /// <summary>Share of events sent later than others, 0 to 1. Default: 0.</summary>
    public double LateRate { get; init; }

    /// <summary>How late the late ones are. Default: 2 s.</summary>
    public TimeSpan Late { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Events that are mixed with each other before sending; 0 or 1 keeps the order. Default: 0.</summary>
    public int ReorderWindow { get; init; }

    /// <summary>Carries the requests; null = a handler of the store's own.</summary>
    public HttpMessageHandler? Handler { get; init; }

    internal IEnumerable<string> Problems()
    {
        if (!Url.IsAbsoluteUri)
        {
            yield return "Events: Url must be absolute.";
        }

        if (Secret.Length == 0 || Store.Length == 0)
        {
            yield return "Events: Secret and Store must not be empty.";
        }

        if (Parallelism < 1 || Attempts < 1 || BatchSize is < 1 or > LargestBatch)
        {
            yield return "Events: Parallelism and Attempts must be positive, BatchSize 1 to 100.";
        }

        if (new[] { DuplicateRate, LossRate, LateRate }.Any(rate => rate is < 0 or > 1))
        {
            yield return "Events: rates must be between 0 and 1.";
        }
    }
}
