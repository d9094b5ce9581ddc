namespace PowerPlatformMagento.Operations.Prices;

/// <summary>A tier price as it is stored.</summary>
public sealed record StoredTierPrice
{
    /// <summary>Code of the website it is for; empty for all.</summary>
    public string? Website { get; init; }

    /// <summary>Name of the customer group it is for; empty for all.</summary>
    public string? CustomerGroup { get; init; }

    /// <summary>Quantity from which it holds.</summary>
    public required decimal Quantity { get; init; }

    /// <summary>Fixed for a price in the base currency, Discount for a percentage off the base price.</summary>
    public required string PriceType { get; init; }

    /// <summary>The price, or the percentage.</summary>
    public required decimal Price { get; init; }
}
