namespace PowerPlatformMagento.Sandbox.Store.Catalogue;

/// <summary>A registered customer.</summary>
/// <param name="Id">Id.</param>
/// <param name="Name">First and last name.</param>
/// <param name="Email">E-mail address.</param>
/// <param name="Company">Company of the billing address; null = none.</param>
/// <param name="StoreViewId">Store view of the registration.</param>
/// <param name="CreatedAt">When the account was made, UTC.</param>
/// <param name="HasAddress">Whether an order can be placed without entering an address.</param>
public sealed record CatalogueCustomer(long Id, string Name, string Email, string? Company, int StoreViewId, DateTimeOffset CreatedAt, bool HasAddress);
