using System.ComponentModel.DataAnnotations;

namespace PowerPlatformMagento.Operations.Orders;

/// <summary>A parcel of a shipment.</summary>
public sealed record TrackInput
{
    /// <summary>Tracking number of the parcel.</summary>
    [Required]
    [StringLength(255, MinimumLength = 1)]
    public required string Number { get; init; }

    /// <summary>Code of the carrier in the store, for example dhl; empty means custom, which takes any title.</summary>
    [StringLength(32)]
    public string? CarrierCode { get; init; }

    /// <summary>Name of the carrier or service as the customer reads it; empty means the code of the carrier.</summary>
    [StringLength(255)]
    public string? Title { get; init; }
}
