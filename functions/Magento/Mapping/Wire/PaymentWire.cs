namespace PowerPlatformMagento.Magento.Mapping.Wire;

/// <summary>What is read of a payment: never a card, token or gateway field.</summary>
internal sealed class PaymentWire
{
    public string? Method { get; set; }
    public string? LastTransId { get; set; }
    public string? PoNumber { get; set; }
    public decimal AmountOrdered { get; set; }
    public decimal AmountAuthorized { get; set; }
    public decimal AmountPaid { get; set; }
    public decimal AmountRefunded { get; set; }
}
