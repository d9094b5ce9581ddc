namespace PowerPlatformMagento.Operations.Stock;

/// <summary>Stock of a product.</summary>
public sealed record StockList
{
    /// <summary>One entry for each inventory source that holds the product.</summary>
    public required IReadOnlyList<StoredStock> Value { get; init; }
}
