namespace PowerPlatformMagento.Sandbox.Store.Products;

/// <summary>Pieces of a product at a source.</summary>
/// <param name="Source">Code of the source.</param>
/// <param name="Quantity">Pieces that lie there.</param>
/// <param name="IsInStock">Whether it is for sale from there.</param>
public sealed record StoreStock(string Source, decimal Quantity, bool IsInStock);
