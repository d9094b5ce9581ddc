namespace PowerPlatformMagento.Benchmarks.Mapping.Plain;

/// <summary>Shipping method and address.</summary>
internal sealed record PlainShipping
{
    public PlainAddress? Address { get; init; }

    public string? Method { get; init; }
}
