using System.ComponentModel.DataAnnotations;

namespace PowerPlatformMagento.Operations.Returns;

/// <summary>The answer for one line of a return.</summary>
public sealed record ReturnAnswerLine
{
    /// <summary>Magento ID of the line of the return; not that of the order line.</summary>
    [Required]
    [RegularExpression("^[0-9]{1,10}$", ErrorMessage = "A Magento ID: digits only.")]
    public required string LineId { get; init; }

    /// <summary>Whether the goods of this line may come back.</summary>
    [Required]
    [AllowedValues("Authorize", "Deny", ErrorMessage = "One of: Authorize, Deny.")]
    public required string Decision { get; init; }

    /// <summary>How many pieces may come back; empty means all that were asked for.</summary>
    [Range(typeof(decimal), "0.0001", "99999999", ParseLimitsInInvariantCulture = true, ConvertValueInInvariantCulture = true, ErrorMessage = "More than 0.")]
    public decimal? Quantity { get; init; }
}
