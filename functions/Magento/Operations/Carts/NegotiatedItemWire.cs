namespace PowerPlatformMagento.Magento.Operations.Carts;

/// <summary>What is read of a row that is negotiated about.</summary>
internal sealed class NegotiatedItemWire
{
    public decimal? OriginalPrice { get; set; }
}
