namespace PowerPlatformMagento.Magento.Operations.Customers;

/// <summary>What is read of a region of a country.</summary>
internal sealed class CountryRegionWire
{
    public string? Id { get; set; }
    public string? Code { get; set; }
    public string? Name { get; set; }
}
