namespace PowerPlatformMagento.Sandbox.Store.Catalogue;

/// <summary>A row of an order.</summary>
/// <param name="ItemId">Id of the row.</param>
/// <param name="Sku">Stock keeping unit.</param>
/// <param name="Name">Name.</param>
/// <param name="Ordered">Pieces ordered.</param>
/// <param name="Invoiced">Pieces invoiced.</param>
/// <param name="Shipped">Pieces shipped.</param>
/// <param name="Refunded">Pieces refunded.</param>
/// <param name="Canceled">Pieces canceled.</param>
/// <param name="Returnable">Pieces that may still come back.</param>
/// <param name="Refundable">Pieces the money of which may be given back; 0 when other rows carry the amounts, as those of the parts of a bundle.</param>
/// <param name="ParentItemId">Id of the row this one is a part of; null when it is none.</param>
/// <param name="RowTotal">Total of the row with tax, after discount.</param>
public sealed record CatalogueOrderLine(
    long ItemId, string Sku, string Name, decimal Ordered, decimal Invoiced, decimal Shipped, decimal Refunded, decimal Canceled, decimal Returnable,
    decimal Refundable, long? ParentItemId, decimal RowTotal);
