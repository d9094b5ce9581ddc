namespace PowerPlatformMagento.Sandbox.Store.Products;

/// <summary>A product, for people who look at it.</summary>
/// <param name="Id">Id.</param>
/// <param name="Sku">Stock keeping unit.</param>
/// <param name="Name">Name all store views share.</param>
/// <param name="Type">Magento's type, e.g. <c>simple</c>.</param>
/// <param name="Price">Price of a piece in the base currency, with tax.</param>
/// <param name="IsEnabled">Whether it is sold.</param>
/// <param name="Stock">What lies at which source; empty for products made of others.</param>
public sealed record StoreProduct(long Id, string Sku, string Name, string Type, decimal Price, bool IsEnabled, IReadOnlyList<StoreStock> Stock);
