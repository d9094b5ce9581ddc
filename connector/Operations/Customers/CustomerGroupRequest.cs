using System.ComponentModel.DataAnnotations;

namespace PowerPlatformMagento.Operations.Customers;

/// <summary>The group a customer gets.</summary>
public sealed record CustomerGroupRequest
{
    /// <summary>ID of the customer group.</summary>
    [StringLength(10, MinimumLength = 1)]
    [RegularExpression("^[0-9]{1,10}$")]
    public required string GroupId { get; init; }
}
