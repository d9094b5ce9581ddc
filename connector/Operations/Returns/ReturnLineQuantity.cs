using System.ComponentModel.DataAnnotations;

namespace PowerPlatformMagento.Operations.Returns;

/// <summary>How many pieces of a line a change of status is about.</summary>
public sealed record ReturnLineQuantity
{
    /// <summary>Magento ID of the line of the return; not that of the order line.</summary>
    [Required]
    [RegularExpression("^[0-9]{1,10}$", ErrorMessage = "A Magento ID: digits only.")]
    public required string LineId { get; init; }

    /// <summary>How many pieces; empty means all that came that far.</summary>
    [Range(typeof(decimal), "0.0001", "99999999", ParseLimitsInInvariantCulture = true, ConvertValueInInvariantCulture = true, ErrorMessage = "More than 0.")]
    public decimal? Quantity { get; init; }
}
