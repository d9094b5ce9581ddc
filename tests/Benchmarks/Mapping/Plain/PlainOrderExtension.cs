namespace PowerPlatformMagento.Benchmarks.Mapping.Plain;

/// <summary>Extension attributes of an order.</summary>
internal sealed record PlainOrderExtension
{
    public List<PlainShippingAssignment>? ShippingAssignments { get; init; }
}
