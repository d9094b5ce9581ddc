using System.ComponentModel.DataAnnotations;

namespace PowerPlatformMagento.Operations.Orders;

/// <summary>The number an order has in another system.</summary>
public sealed record LinkOrderRequest
{
    /// <summary>Number or ID of the order in the other system, at most 32 characters; a GUID fits without hyphens.</summary>
    [Required]
    [StringLength(32, MinimumLength = 1)]
    public required string ExternalId { get; init; }
}
