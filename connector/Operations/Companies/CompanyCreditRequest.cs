using System.ComponentModel.DataAnnotations;

namespace PowerPlatformMagento.Operations.Companies;

/// <summary>A change of what a company may buy on account, or a payment. What is not given stays as it is.</summary>
public sealed record CompanyCreditRequest : IRepeatable
{
    /// <summary>What the company may owe at most, in the currency of its credit account; not an addition.</summary>
    [Range(typeof(decimal), "0", "999999999999", ParseLimitsInInvariantCulture = true, ConvertValueInInvariantCulture = true, ErrorMessage = "An amount of 0 or more.")]
    public decimal? CreditLimit { get; init; }

    /// <summary>Whether the company may go beyond its limit.</summary>
    public bool? MayExceedLimit { get; init; }

    /// <summary>Note about a changed limit in the history of the account, which the company can read.</summary>
    [StringLength(1000)]
    public string? Comment { get; init; }

    /// <summary>A payment of the company; needs an idempotency key, so that it is booked once.</summary>
    public CompanyReimbursement? Reimbursement { get; init; }

    /// <summary>Name of this one payment, for example the number of its document: the same key books it once.</summary>
    [StringLength(64)]
    public string? IdempotencyKey { get; init; }
}
