namespace PowerPlatformMagento.Magento.Operations.Stock;

/// <summary>What is read of the stock a website sells from.</summary>
internal sealed class StockWire
{
    public string? StockId { get; set; }
}
