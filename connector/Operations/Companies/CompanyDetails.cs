using PowerPlatformMagento.Contracts;

namespace PowerPlatformMagento.Operations.Companies;

/// <summary>A company account of Adobe Commerce.</summary>
public sealed record CompanyDetails
{
    /// <summary>Magento ID of the company.</summary>
    public required string Id { get; init; }

    /// <summary>Key of the store the account stands in.</summary>
    public required string Store { get; init; }

    /// <summary>Name the company trades under.</summary>
    public required string Name { get; init; }

    /// <summary>Name in the commercial register.</summary>
    public string? LegalName { get; init; }

    /// <summary>E-mail address of the company itself.</summary>
    public string? Email { get; init; }

    /// <summary>VAT or tax number.</summary>
    public string? TaxId { get; init; }

    /// <summary>Number of the company as a reseller.</summary>
    public string? ResellerId { get; init; }

    /// <summary>Whether the company may buy: pending, approved, rejected or blocked.</summary>
    public string? Status { get; init; }

    /// <summary>Why the company was rejected; absent unless it was.</summary>
    public string? RejectReason { get; init; }

    /// <summary>When the company was rejected, UTC; absent unless it was.</summary>
    public DateTime? RejectedAt { get; init; }

    /// <summary>Note of the seller about the company.</summary>
    public string? Comment { get; init; }

    /// <summary>Magento ID of the customer group, which is also the shared catalog of the company.</summary>
    public string? CustomerGroupId { get; init; }

    /// <summary>Magento ID of the back office user who looks after the company.</summary>
    public string? SalesRepresentativeId { get; init; }

    /// <summary>Magento ID of the customer who administers the account.</summary>
    public string? AdministratorId { get; init; }

    /// <summary>Legal address of the company.</summary>
    public Address? Address { get; init; }
}
