namespace PowerPlatformMagento.Operations.Prices;

/// <summary>Prices of products.</summary>
public sealed record PriceList
{
    /// <summary>The products that were found, in the order of the request.</summary>
    public required IReadOnlyList<ProductPrices> Value { get; init; }

    /// <summary>SKUs the store does not know.</summary>
    public IReadOnlyList<string> UnknownSkus { get; init; } = [];
}
