using System.ComponentModel.DataAnnotations;

namespace PowerPlatformMagento.Operations.Returns;

/// <summary>A parcel that is on its way back.</summary>
public sealed record ReturnTrackRequest
{
    /// <summary>Tracking number of the parcel.</summary>
    [Required]
    [StringLength(255, MinimumLength = 1)]
    public required string Number { get; init; }

    /// <summary>Code of the carrier in Magento; custom when it is not given.</summary>
    [RegularExpression("^[A-Za-z0-9_]{0,32}$", ErrorMessage = "A carrier code: letters, digits and underscores.")]
    public string? CarrierCode { get; init; }

    /// <summary>Name of the carrier the customer reads.</summary>
    [StringLength(255)]
    public string? Title { get; init; }
}
