namespace PowerPlatformMagento.Sandbox.Store.Catalogue;

/// <summary>A product that can be put into a cart.</summary>
/// <param name="Sku">Stock keeping unit.</param>
/// <param name="Name">Name.</param>
/// <param name="Price">Price of a piece with tax.</param>
/// <param name="Currency">Currency of the price.</param>
/// <param name="IsVirtual">Whether nothing is shipped.</param>
public sealed record CatalogueProduct(string Sku, string Name, decimal Price, string Currency, bool IsVirtual);
