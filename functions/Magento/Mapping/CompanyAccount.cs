using PowerPlatformMagento.Contracts;

namespace PowerPlatformMagento.Magento.Mapping;

/// <summary>A company account (B2B) and the customer who administers it.</summary>
internal sealed record CompanyAccount(Company Company, string? AdministratorId);
