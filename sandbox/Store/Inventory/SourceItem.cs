namespace PowerPlatformMagento.Sandbox.Store.Inventory;

/// <summary>A product at a source.</summary>
/// <param name="Id">Id of the row, which REST does not tell.</param>
/// <param name="Sku">Stock keeping unit.</param>
/// <param name="Source">Code of the source.</param>
/// <param name="Quantity">Pieces, not less what was sold and waits to be shipped.</param>
/// <param name="IsInStock">Whether it is for sale from there at all.</param>
internal sealed record SourceItem(long Id, string Sku, string Source, decimal Quantity, bool IsInStock);
