namespace PowerPlatformMagento.Operations.Prices;

/// <summary>A special price as it is stored.</summary>
public sealed record StoredSpecialPrice
{
    /// <summary>Code of the store view it is for; empty for all.</summary>
    public string? StoreView { get; init; }

    /// <summary>The price in the base currency; a percentage of the price for bundles.</summary>
    public required decimal Price { get; init; }

    /// <summary>When it begins, UTC; empty when it has no beginning.</summary>
    public DateTime? From { get; init; }

    /// <summary>When it ends, UTC; empty when it has no end.</summary>
    public DateTime? To { get; init; }
}
