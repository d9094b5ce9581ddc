namespace PowerPlatformMagento.Plugins.Identity;

/// <summary>An active account with the tax number or the name of a company.</summary>
/// <param name="Id">Id of the account.</param>
/// <param name="Name">Name as stored.</param>
/// <param name="TaxId">Tax number as stored.</param>
/// <param name="CompanyIds">Magento's ids of the companies of the store it already is.</param>
internal sealed record AccountCandidate(Guid Id, string? Name, string? TaxId, IReadOnlyCollection<string> CompanyIds);
