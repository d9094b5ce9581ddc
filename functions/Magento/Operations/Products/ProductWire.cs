using System.Text.Json;
using System.Text.Json.Serialization;
using PowerPlatformMagento.Magento.Mapping.Json;

namespace PowerPlatformMagento.Magento.Operations.Products;

/// <summary>What is read of a product.</summary>
internal sealed class ProductWire
{
    public string? Id { get; set; }
    public string? Sku { get; set; }
    public string? Name { get; set; }
    public string? AttributeSetId { get; set; }
    public decimal? Price { get; set; }
    public string? Status { get; set; }
    public string? Visibility { get; set; }
    public string? TypeId { get; set; }
    public decimal? Weight { get; set; }
    public DateTime CreatedAt { get; set; }
    public DateTime UpdatedAt { get; set; }

    [JsonConverter(typeof(ObjectOrNothing<ProductExtensionWire>))]
    public ProductExtensionWire? ExtensionAttributes { get; set; }

    [JsonConverter(typeof(CustomAttributesConverter))]
    public Dictionary<string, JsonElement>? CustomAttributes { get; set; }
}
