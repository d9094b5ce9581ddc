namespace PowerPlatformMagento.Magento.Operations.Bulk;

/// <summary>Rows that must be sent in one request.</summary>
/// <param name="Sku">SKU of the rows, as the store spells it.</param>
/// <param name="Rows">The rows, at least one.</param>
/// <param name="Positions">Places of the items in the maker's request.</param>
internal sealed record BulkUnit<T>(string Sku, IReadOnlyList<T> Rows, IReadOnlyList<int> Positions);
