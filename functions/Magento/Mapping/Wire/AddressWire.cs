using System.Text.Json.Serialization;
using PowerPlatformMagento.Magento.Mapping.Json;

namespace PowerPlatformMagento.Magento.Mapping.Wire;

/// <summary>What is read of an address of a customer or an order.</summary>
internal sealed class AddressWire
{
    public string? Id { get; set; }
    public string? EntityId { get; set; }
    public string? Prefix { get; set; }
    public string? Firstname { get; set; }
    public string? Middlename { get; set; }
    public string? Lastname { get; set; }
    public string? Suffix { get; set; }
    public string? Company { get; set; }

    [JsonConverter(typeof(StreetConverter))]
    public List<string>? Street { get; set; }
    public string? City { get; set; }

    [JsonConverter(typeof(RegionConverter))]
    public RegionWire? Region { get; set; }
    public string? RegionCode { get; set; }
    public string? Postcode { get; set; }
    public string? CountryId { get; set; }
    public string? Telephone { get; set; }
    public string? Fax { get; set; }
    public string? VatId { get; set; }
    public bool DefaultBilling { get; set; }
    public bool DefaultShipping { get; set; }
}
