namespace PowerPlatformMagento.Sandbox.Store.Catalogue;

/// <summary>A shipment, invoice or credit memo of an order.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Id, unique for the kind.</param>
/// <param name="Number">Number.</param>
/// <param name="CreatedAt">When it was made, UTC.</param>
/// <param name="Pieces">Pieces in it; null but for shipments.</param>
/// <param name="Total">Total with tax in the currency of the order; null for shipments.</param>
/// <param name="TrackNumbers">Numbers of the parcels; empty but for shipments.</param>
public sealed record CatalogueDocument(
    CatalogueDocumentKind Kind, long Id, string Number, DateTimeOffset CreatedAt, decimal? Pieces, decimal? Total, IReadOnlyList<string> TrackNumbers);
