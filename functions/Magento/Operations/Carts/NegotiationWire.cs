namespace PowerPlatformMagento.Magento.Operations.Carts;

/// <summary>What is read of a negotiation. Adobe Commerce sends it with every cart; where nobody negotiates, all of it is null.</summary>
internal sealed class NegotiationWire
{
    public string? Status { get; set; }
    public string? QuoteName { get; set; }
    public string? ExpirationPeriod { get; set; }
    public decimal? OriginalTotalPrice { get; set; }
    public decimal? NegotiatedTotalPrice { get; set; }
}
