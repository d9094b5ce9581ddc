namespace PowerPlatformMagento.Sandbox.Store.Catalogue;

/// <summary>A return.</summary>
/// <param name="Id">Id.</param>
/// <param name="Number">Number.</param>
/// <param name="OrderId">Its order.</param>
/// <param name="Status">Status, as Magento names it.</param>
/// <param name="RequestedAt">When it was asked for, UTC.</param>
/// <param name="Pieces">Pieces that come back.</param>
public sealed record CatalogueReturn(long Id, string Number, long OrderId, string Status, DateTimeOffset RequestedAt, decimal Pieces);
