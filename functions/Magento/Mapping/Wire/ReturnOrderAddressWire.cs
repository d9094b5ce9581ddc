namespace PowerPlatformMagento.Magento.Mapping.Wire;

/// <summary>Name in the billing address of the order of a return: where guests have theirs.</summary>
internal sealed class ReturnOrderAddressWire
{
    public string? Firstname { get; set; }
    public string? Lastname { get; set; }
}
