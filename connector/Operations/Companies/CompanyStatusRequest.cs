using System.ComponentModel.DataAnnotations;

namespace PowerPlatformMagento.Operations.Companies;

/// <summary>Whether a company may buy from now on.</summary>
public sealed record CompanyStatusRequest
{
    /// <summary>The status the company shall have.</summary>
    [Required]
    [AllowedValues("approved", "blocked", "rejected", ErrorMessage = "One of: approved, blocked, rejected.")]
    public required string Status { get; init; }

    /// <summary>Why the company is rejected; needed for that and left out otherwise.</summary>
    [StringLength(4000)]
    public string? Reason { get; init; }
}
