namespace PowerPlatformMagento.Magento.Operations.Companies;

/// <summary>Which companies are wanted; what is null does not matter.</summary>
public sealed record CompanyFilter
{
    /// <summary>Part of the name.</summary>
    public string? Name { get; init; }

    /// <summary>E-mail address of the company.</summary>
    public string? Email { get; init; }

    /// <summary>One of <see cref="Contracts.CompanyStatus"/>.</summary>
    public string? Status { get; init; }
}
