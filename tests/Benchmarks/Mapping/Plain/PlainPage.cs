namespace PowerPlatformMagento.Benchmarks.Mapping.Plain;

/// <summary>A list answer.</summary>
internal sealed record PlainPage
{
    public List<PlainOrder>? Items { get; init; }

    public long TotalCount { get; init; }
}
