namespace PowerPlatformMagento.Sandbox.Store.Catalogue;

/// <summary>A store view.</summary>
/// <param name="Id">Id.</param>
/// <param name="Code">Code.</param>
/// <param name="Name">Name.</param>
/// <param name="Currency">Currency of its prices.</param>
/// <param name="WebsiteCode">Code of its website.</param>
public sealed record CatalogueStoreView(int Id, string Code, string Name, string Currency, string WebsiteCode);
