namespace PowerPlatformMagento.Sandbox.Store.Editing;

/// <summary>A product in a cart.</summary>
/// <param name="Sku">Stock keeping unit of the catalogue.</param>
/// <param name="Quantity">Pieces, at least one.</param>
public sealed record NewOrderLine(string Sku, int Quantity);
