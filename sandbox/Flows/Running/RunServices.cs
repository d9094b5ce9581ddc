using PowerPlatformMagento.Sandbox.Flows.Connectors;

namespace PowerPlatformMagento.Sandbox.Flows.Running;

/// <summary>What runs need of the world.</summary>
internal sealed class RunServices
{
    private readonly Lock _lock = new();

    public required TimeProvider Time { get; init; }

    /// <summary>Waits for a span of time.</summary>
    public required Func<TimeSpan, CancellationToken, Task> Wait { get; init; }

    public required Func<Guid> Ids { private get; init; }

    public required Random Random { private get; init; }

    /// <summary>Connectors by their names on the platform.</summary>
    public required IReadOnlyDictionary<string, IConnector> Connectors { get; init; }

    /// <summary>Sends requests of HTTP actions; null refuses them.</summary>
    public HttpClient? Client { get; init; }

    public required string EnvironmentName { get; init; }

    public DateTimeOffset Now => Time.GetUtcNow();

    public Guid NextId()
    {
        lock (_lock)
        {
            return Ids();
        }
    }

    public int NextRandom(int minimum, int ceiling)
    {
        lock (_lock)
        {
            return Random.Next(minimum, ceiling);
        }
    }
}
