namespace PowerPlatformMagento.Magento.Operations.Stores;

/// <summary>What is read of the settings of a store view.</summary>
internal sealed class ScopeConfigWire
{
    public string? Id { get; set; }
    public string? Locale { get; set; }
    public string? BaseCurrencyCode { get; set; }
    public string? DefaultDisplayCurrencyCode { get; set; }
    public string? Timezone { get; set; }
}
