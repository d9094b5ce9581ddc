using System.Text.Json.Serialization;
using PowerPlatformMagento.Magento.Mapping.Json;

namespace PowerPlatformMagento.Magento.Mapping.Wire;

/// <summary>What is read of a company account (B2B).</summary>
internal sealed class CompanyWire
{
    public string? Id { get; set; }
    public string? Status { get; set; }
    public string? CompanyName { get; set; }
    public string? LegalName { get; set; }
    public string? CompanyEmail { get; set; }
    public string? VatTaxId { get; set; }
    public string? SuperUserId { get; set; }

    [JsonConverter(typeof(StreetConverter))]
    public List<string>? Street { get; set; }
    public string? City { get; set; }

    [JsonConverter(typeof(RegionConverter))]
    public RegionWire? Region { get; set; }
    public string? Postcode { get; set; }
    public string? CountryId { get; set; }
    public string? Telephone { get; set; }
}
