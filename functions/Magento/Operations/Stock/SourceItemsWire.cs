using System.Text.Json.Serialization;

namespace PowerPlatformMagento.Magento.Operations.Stock;

/// <summary>Quantities to write.</summary>
internal sealed class SourceItemsWire
{
    [JsonPropertyName("sourceItems")]
    public required IReadOnlyList<SourceItemWire> SourceItems { get; init; }
}
