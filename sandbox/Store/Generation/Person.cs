namespace PowerPlatformMagento.Sandbox.Store.Generation;

/// <summary>A customer or guest with an address and perhaps a company.</summary>
/// <param name="CustomerId">Null for guests.</param>
/// <param name="CompanyId">Company of Adobe Commerce or of nobody.</param>
internal sealed record Person(
    long? CustomerId, string Email, string? Prefix, string FirstName, string? MiddleName, string LastName, int? Gender, string? BirthDate,
    int GroupId, int WebsiteId, int StoreId, PostalAddress Home, PostalAddress? Other, string? VatId, long? CompanyId);
