namespace PowerPlatformMagento.Operations.Prices;

/// <summary>All prices of one product, in the base currency.</summary>
public sealed record ProductPrices
{
    /// <summary>SKU, as the store spells it.</summary>
    public required string Sku { get; init; }

    /// <summary>The base price for all store views, and those that differ from it.</summary>
    public IReadOnlyList<StoredBasePrice> BasePrices { get; init; } = [];

    /// <summary>Special prices that are stored, also past and future ones.</summary>
    public IReadOnlyList<StoredSpecialPrice> SpecialPrices { get; init; } = [];

    /// <summary>Prices that hold from a quantity on.</summary>
    public IReadOnlyList<StoredTierPrice> TierPrices { get; init; } = [];
}
