namespace PowerPlatformMagento.Magento.Operations.Prices;

/// <summary>Prices to write.</summary>
internal sealed class PricesWire<T>
{
    public required IReadOnlyList<T> Prices { get; init; }
}
