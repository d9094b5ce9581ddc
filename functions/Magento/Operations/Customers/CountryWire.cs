namespace PowerPlatformMagento.Magento.Operations.Customers;

/// <summary>What is read of a country.</summary>
internal sealed class CountryWire
{
    public string? Id { get; set; }
    public List<CountryRegionWire?>? AvailableRegions { get; set; }
}
