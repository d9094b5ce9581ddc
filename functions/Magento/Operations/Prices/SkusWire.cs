namespace PowerPlatformMagento.Magento.Operations.Prices;

/// <summary>Products whose prices are asked for.</summary>
internal sealed class SkusWire
{
    public required IReadOnlyList<string> Skus { get; init; }
}
