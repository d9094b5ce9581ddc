namespace PowerPlatformMagento.Magento.Mapping.Wire;

/// <summary>What is read of the order of a return, which names neither buyer nor products itself.</summary>
internal sealed class ReturnOrderWire
{
    public string? EntityId { get; set; }
    public string? CustomerFirstname { get; set; }
    public string? CustomerMiddlename { get; set; }
    public string? CustomerLastname { get; set; }
    public string? CustomerEmail { get; set; }
    public ReturnOrderAddressWire? BillingAddress { get; set; }
    public List<ReturnOrderItemWire?>? Items { get; set; }
}
