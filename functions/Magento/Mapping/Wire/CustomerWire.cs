using System.Text.Json.Serialization;
using PowerPlatformMagento.Magento.Mapping.Json;

namespace PowerPlatformMagento.Magento.Mapping.Wire;

/// <summary>What is read of a customer.</summary>
internal sealed class CustomerWire
{
    public string? Id { get; set; }
    public string? WebsiteId { get; set; }
    public string? StoreId { get; set; }
    public string? GroupId { get; set; }
    public string? Email { get; set; }
    public string? Confirmation { get; set; }
    public string? Prefix { get; set; }
    public string? Firstname { get; set; }
    public string? Middlename { get; set; }
    public string? Lastname { get; set; }
    public string? Suffix { get; set; }
    public string? Gender { get; set; }
    public string? Dob { get; set; }
    public string? Taxvat { get; set; }
    public string? DefaultBilling { get; set; }
    public string? DefaultShipping { get; set; }
    public DateTime CreatedAt { get; set; }
    public DateTime UpdatedAt { get; set; }
    public List<AddressWire?>? Addresses { get; set; }

    [JsonConverter(typeof(ObjectOrNothing<CustomerExtensionWire>))]
    public CustomerExtensionWire? ExtensionAttributes { get; set; }
}
