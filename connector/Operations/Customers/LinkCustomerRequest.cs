using System.ComponentModel.DataAnnotations;

namespace PowerPlatformMagento.Operations.Customers;

/// <summary>The ID a customer has in another system.</summary>
public sealed record LinkCustomerRequest
{
    /// <summary>ID of the account or contact in the other system.</summary>
    [Required]
    [StringLength(255, MinimumLength = 1)]
    public required string ExternalId { get; init; }
}
