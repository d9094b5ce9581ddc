namespace PowerPlatformMagento.App.Worker;

/// <summary>Random shares for retry times, from a seeded source.</summary>
internal sealed class Jitter(int seed)
{
    private readonly Lock _lock = new();
    private readonly Random _random = new(seed);

    /// <summary>From 0 to below 1.</summary>
    public double Next()
    {
        lock (_lock)
        {
            return _random.NextDouble();
        }
    }
}
