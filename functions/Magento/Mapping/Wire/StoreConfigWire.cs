namespace PowerPlatformMagento.Magento.Mapping.Wire;

/// <summary>What is read of the configuration of a store view.</summary>
internal sealed class StoreConfigWire
{
    public string? Id { get; set; }
    public string? BaseCurrencyCode { get; set; }
    public string? DefaultDisplayCurrencyCode { get; set; }
    public string? Timezone { get; set; }
}
