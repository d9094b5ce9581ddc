using System.ComponentModel.DataAnnotations;

namespace PowerPlatformMagento.Connector.Definition.Tests.Fixtures;

/// <summary>Something in a parcel.</summary>
public sealed record ParcelItem
{
    /// <summary>Stock keeping unit, for example MUG-1.</summary>
    [StringLength(64, MinimumLength = 1)]
    public required string Sku { get; init; }

    /// <summary>How many; at least one.</summary>
    [Range(1, 1000)]
    public int Quantity { get; init; }
}
