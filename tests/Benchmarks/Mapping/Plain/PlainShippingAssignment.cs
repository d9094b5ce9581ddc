namespace PowerPlatformMagento.Benchmarks.Mapping.Plain;

/// <summary>How an order is shipped.</summary>
internal sealed record PlainShippingAssignment
{
    public PlainShipping? Shipping { get; init; }
}
