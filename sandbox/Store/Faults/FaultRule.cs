namespace PowerPlatformMagento.Sandbox.Store.Faults;

/// <summary>When a fault strikes.</summary>
/// <param name="Kind">What happens.</param>
public sealed record FaultRule(FaultKind Kind)
{
    /// <summary>A bad day: everything that proxies, limits and crashes do, a bit of each.</summary>
    public static IReadOnlyList<FaultRule> Storm { get; } =
    [
        new(FaultKind.TooManyRequests) { Probability = 0.03, RetryAfter = TimeSpan.FromSeconds(1) },
        new(FaultKind.TooManyRequests) { Probability = 0.02 },
        new(FaultKind.InternalError) { Probability = 0.03 },
        new(FaultKind.InternalErrorText) { Probability = 0.01 },
        new(FaultKind.BadGateway) { Probability = 0.03 },
        new(FaultKind.Maintenance) { Probability = 0.02 },
        new(FaultKind.CutOff) { Probability = 0.02 },
        new(FaultKind.Reset) { Probability = 0.02 },
        new(FaultKind.Slow) { Probability = 0.05, Delay = TimeSpan.FromMilliseconds(400) },
    ];

    /// <summary>Route it is limited to, e.g. <c>orders</c> or <c>orders/:id</c>; null = all.</summary>
    public string? Route { get; init; }

    /// <summary>Share of requests struck, 0 to 1. Default: 1.</summary>
    public double Probability { get; init; } = 1;

    /// <summary>Requests of the route let through first. Default: 0.</summary>
    public int Skip { get; init; }

    /// <summary>Faults at most; null = without end.</summary>
    public int? Times { get; init; }

    /// <summary>How late, for <see cref="FaultKind.Slow"/>. Default: 1 s.</summary>
    public TimeSpan Delay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Retry-After of 429 and 503; null = no such header.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
