namespace PowerPlatformMagento.Magento.Operations.Carts;

/// <summary>What is read of the billing address of a cart; all a guest has said of himself.</summary>
internal sealed class CartAddressWire
{
    public string? Email { get; set; }
    public string? Firstname { get; set; }
    public string? Lastname { get; set; }
    public string? Telephone { get; set; }
}
