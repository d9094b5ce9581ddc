using System.Text.Json.Serialization;
using PowerPlatformMagento.Magento.Mapping.Json;
using PowerPlatformMagento.Magento.Mapping.Wire;

namespace PowerPlatformMagento.Magento.Operations.Companies;

/// <summary>What is read of a company account.</summary>
internal sealed class CompanyDetailsWire
{
    public string? Id { get; set; }
    public string? Status { get; set; }
    public string? CompanyName { get; set; }
    public string? LegalName { get; set; }
    public string? CompanyEmail { get; set; }
    public string? VatTaxId { get; set; }
    public string? ResellerId { get; set; }
    public string? Comment { get; set; }

    [JsonConverter(typeof(StreetConverter))]
    public List<string>? Street { get; set; }
    public string? City { get; set; }
    public string? CountryId { get; set; }

    [JsonConverter(typeof(RegionConverter))]
    public RegionWire? Region { get; set; }
    public string? Postcode { get; set; }
    public string? Telephone { get; set; }
    public string? CustomerGroupId { get; set; }
    public string? SalesRepresentativeId { get; set; }
    public string? RejectReason { get; set; }
    public DateTime RejectedAt { get; set; }
    public string? SuperUserId { get; set; }
}
