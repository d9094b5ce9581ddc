using System.Text.Json.Serialization;

namespace PowerPlatformMagento.Magento.Operations.Products;

/// <summary>What is read of an option of an attribute.</summary>
internal sealed class AttributeOptionWire
{
    public string? Label { get; set; }

    /// <summary>Mostly a text or a number; groups of options have a list here and cannot be chosen.</summary>
    [JsonConverter(typeof(TextOrNothingConverter))]
    public string? Value { get; set; }
}
