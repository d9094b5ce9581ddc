using System.ComponentModel.DataAnnotations;

namespace PowerPlatformMagento.Operations.Companies;

/// <summary>A payment with which a company settles what it bought on account.</summary>
public sealed record CompanyReimbursement
{
    /// <summary>How much was paid, in the currency of the credit account.</summary>
    [Range(typeof(decimal), "0.01", "999999999999", ParseLimitsInInvariantCulture = true, ConvertValueInInvariantCulture = true, ErrorMessage = "An amount of 0.01 or more.")]
    public required decimal Amount { get; init; }

    /// <summary>Number of the order of the company that is paid for.</summary>
    [StringLength(50)]
    public string? PurchaseOrder { get; init; }

    /// <summary>Note in the history of the account, which the company can read.</summary>
    [StringLength(900)]
    public string? Comment { get; init; }
}
