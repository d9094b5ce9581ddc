namespace PowerPlatformMagento.Operations.Prices;

/// <summary>A base price as it is stored.</summary>
public sealed record StoredBasePrice
{
    /// <summary>Code of the store view it is for; empty for all.</summary>
    public string? StoreView { get; init; }

    /// <summary>The price in the base currency.</summary>
    public required decimal Price { get; init; }
}
