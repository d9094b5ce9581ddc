namespace PowerPlatformMagento.Magento.Operations.Carts;

/// <summary>Currency of a cart.</summary>
internal sealed class CartCurrencyWire
{
    public string? QuoteCurrencyCode { get; set; }
}
